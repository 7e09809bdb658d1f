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
		// As a word processor writes quotation marks, which WordPress takes for a part of the value.
		$attributes = preg_replace( '/^[\s"\'«»‘-‟″]+|[\s"\'«»‘-‟″]+$/u', '', $attributes );
		$name       = isset( $attributes['widget'] ) ? $attributes['widget'] : 'article';
		unset( $attributes['widget'] );
		return mtc_widgets_render( $name, $attributes );
	}
);
