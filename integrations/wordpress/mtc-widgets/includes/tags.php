<?php
/**
 * Allows authors and contributors to write plain tags, as on any other page. WordPress allows placeholders (`data-mtc`)
 * anyway, and still removes scripts.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	static function ( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		foreach ( mtc_widgets() as $name => $widget ) {
			$attributes = array_fill_keys( array_keys( $widget['attributes'] ), true );
			$tag        = "mtc-$name";
			$before     = isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ? $allowed[ $tag ] : array();

			$allowed[ $tag ] = $before + $attributes + array(
				'class'  => true,
				'id'     => true,
				'hidden' => true,
			);
		}
		return $allowed;
	},
	10,
	2
);

// The content between the tags does not change.
add_filter(
	'no_texturize_tags',
	static function ( $tags ) {
		foreach ( array_keys( mtc_widgets() ) as $name ) {
			$tags[] = "mtc-$name";
		}
		return $tags;
	}
);
