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
		// As a word processor writes quotation marks, which WordPress takes for a part of the value, up to the next space. A
		// value with spaces stood between straight ones, and those inside of it are its own.
		$attributes = preg_replace( '/^["\'«»‘-‟″]*(\S*?)["\'«»‘-‟″]*$/u', '$1', $attributes );
		$name       = isset( $attributes['widget'] ) ? $attributes['widget'] : 'article';
		unset( $attributes['widget'] );
		return mtc_widgets_render( $name, $attributes );
	}
);
