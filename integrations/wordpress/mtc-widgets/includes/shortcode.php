<?php
/**
 * [mtc widget="article" topic="medication-management"]
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'mtc',
	static function ( $attributes ) {
		$attributes = is_array( $attributes ) ? $attributes : array();
		$name       = isset( $attributes['widget'] ) ? $attributes['widget'] : 'article';
		unset( $attributes['widget'] );
		return mtc_widgets_render( $name, $attributes );
	}
);
