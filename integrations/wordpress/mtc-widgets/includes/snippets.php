<?php
/**
 * Static snippets of people who may not save any HTML. WordPress would remove the `<template>` of a snippet and keep what is in
 * it, so that readers would see the text twice, with its style sheet as words. This removes the template with its content before
 * WordPress filters the post. The tag and the text inside it stay.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

// Before wp_filter_post_kses(), which has the priority 10, and only if it runs.
foreach ( array( 'content_save_pre', 'excerpt_save_pre', 'content_filtered_save_pre' ) as $mtc_widgets_filter ) {
	add_filter(
		$mtc_widgets_filter,
		static function ( $html ) {
			$is_filtered = has_filter( current_filter(), 'wp_filter_post_kses' );
			return $is_filtered && is_string( $html ) ? mtc_widgets_without_roots( $html ) : $html;
		},
		9
	);
}
unset( $mtc_widgets_filter );

/**
 * The HTML without the declarative shadow roots and style sheets directly inside our tags.
 *
 * @param string $html HTML, perhaps with slashes before quotation marks.
 * @return string
 */
function mtc_widgets_without_roots( $html ) {
	$tag = '#<mtc-[a-z-]+(?:[^>"\']|"[^"]*"|\'[^\']*\')*+>(?:\s|<!--.*?-->)*+(?=<(template|style)\b)#is';
	$at  = 0;
	while ( preg_match( $tag, $html, $found, PREG_OFFSET_CAPTURE, $at ) ) {
		$at  = $found[0][1];
		$cut = $at + strlen( $found[0][0] );
		$end = mtc_widgets_end_of_element( $html, $cut, strtolower( $found[1][0] ) );
		if ( null === $end ) {
			// It is not closed, so everything after it belongs to it.
			$end = strlen( $html );
		}
		$html = substr( $html, 0, $cut ) . substr( $html, $end );
	}
	return $html;
}

/**
 * The position after an element, which may contain others of its kind.
 *
 * @param string $html  HTML.
 * @param int    $start The position of its start tag.
 * @param string $name  Its name.
 * @return int|null Null if it is not closed.
 */
function mtc_widgets_end_of_element( $html, $start, $name ) {
	$depth = 0;
	preg_match_all( "#<(/?)$name\b[^>]*>#i", $html, $tags, PREG_SET_ORDER | PREG_OFFSET_CAPTURE, $start );
	foreach ( $tags as $tag ) {
		$depth += '' === $tag[1][0] ? 1 : -1;
		if ( 0 === $depth ) {
			return $tag[0][1] + strlen( $tag[0][0] );
		}
	}
	return null;
}
