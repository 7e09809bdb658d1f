<?php
/**
 * Loads the script only on pages that use it.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

const MTC_WIDGETS_HANDLE = 'mtc-widgets-loader';

/**
 * Requests the script on this page. May be called at any time before the footer, and more than once.
 */
function mtc_widgets_use_script() {
	if ( is_admin() || is_feed() || mtc_widgets_is_excerpt() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
		return;
	}
	$attributes = mtc_widgets_script_attributes();
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( MTC_WIDGETS_HANDLE, $attributes['src'], array(), null );
	} else {
		wp_enqueue_script( MTC_WIDGETS_HANDLE, $attributes['src'], array(), null, false );
	}
}

/**
 * Whether a text contains a widget, written in any way.
 *
 * @param string $text HTML, blocks or shortcodes.
 * @return bool
 */
function mtc_widgets_found_in( $text ) {
	return mtc_widgets_tag_in( $text ) || has_block( 'mtc/widget', $text ) || has_shortcode( $text, 'mtc' );
}

/**
 * Whether a text contains a tag or a placeholder.
 *
 * @param string $html HTML.
 * @return bool
 */
function mtc_widgets_tag_in( $html ) {
	return str_contains( $html, '<mtc-' ) || str_contains( $html, 'data-mtc' );
}

// Early, if it is known that the page needs the script, so that it starts from the head.
add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && mtc_widgets_found_in( $post->post_content ) ) {
			mtc_widgets_use_script();
		}
	}
);

/**
 * Late, for everything else: lists of posts, sidebars, templates of a block theme.
 *
 * @param string $html What is about to be shown.
 * @return string The same.
 */
function mtc_widgets_watch( $html ) {
	if ( is_string( $html ) && mtc_widgets_tag_in( $html ) ) {
		mtc_widgets_use_script();
	}
	return $html;
}
add_filter( 'the_content', 'mtc_widgets_watch', 99 );
add_filter( 'render_block', 'mtc_widgets_watch', 99 );
add_filter( 'widget_text', 'mtc_widgets_watch', 99 );

// Since WordPress 6.5, modules have their own API, which prints the tag through this filter.
add_filter(
	'wp_script_attributes',
	static function ( $attributes ) {
		$is_ours = isset( $attributes['id'] ) && MTC_WIDGETS_HANDLE . '-js-module' === $attributes['id'];
		return $is_ours ? $attributes + mtc_widgets_script_attributes() : $attributes;
	}
);

// Before that, an enqueued script cannot be a module, so its tag is replaced.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( MTC_WIDGETS_HANDLE !== $handle ) {
			return $tag;
		}
		return wp_get_script_tag( mtc_widgets_script_attributes() + array( 'id' => MTC_WIDGETS_HANDLE . '-js' ) );
	},
	10,
	2
);
