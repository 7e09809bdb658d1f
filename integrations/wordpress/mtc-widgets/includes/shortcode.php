<?php
/**
 * [mtc widget="article" topic="my-topic"]
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'mtc',
	static function ( $attributes ) {
		$attributes = is_array( $attributes ) ? $attributes : array();
		// Curly quotation marks from a word processor: WordPress treats them as part of a value that ends at the next space. A
		// value with spaces was in straight quotation marks, and curly ones inside it belong to it.
		$attributes = preg_replace( '/^["\'«»‘-‟″]*(\S*?)["\'«»‘-‟″]*$/u', '$1', $attributes );
		$name       = isset( $attributes['widget'] ) ? $attributes['widget'] : 'article';
		unset( $attributes['widget'] );
		return mtc_widgets_render( $name, $attributes );
	}
);
