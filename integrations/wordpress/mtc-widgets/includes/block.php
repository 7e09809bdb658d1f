<?php
/**
 * The block "MTC widget". The server renders it. Only a link to the same text is saved with the post (block/link.js).
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		// In this order: each file uses what those before it have added to `window.mtcWidgets`.
		$scripts = array(
			'code'       => array(),
			'link'       => array( 'wp-block-editor', 'wp-element' ),
			'write'      => array(),
			'variations' => array(),
			'transforms' => array( 'wp-blocks', 'wp-shortcode' ),
			'paste'      => array( 'wp-data', 'wp-dom-ready' ),
			'editor'     => array( 'wp-components', 'wp-i18n' ),
		);
		$before  = array();
		foreach ( $scripts as $name => $needs ) {
			wp_register_script(
				"mtc-widgets-$name",
				plugins_url( "block/$name.js", MTC_WIDGETS_FILE ),
				array_merge( $before, $needs ),
				mtc_widgets_delivery()['version'],
				true
			);
			$before = array( "mtc-widgets-$name" );
		}
		wp_set_script_translations( 'mtc-widgets-editor', 'mtc-widgets', dirname( MTC_WIDGETS_FILE ) . '/languages' );
		register_block_type(
			dirname( MTC_WIDGETS_FILE ) . '/block',
			array( 'render_callback' => 'mtc_widgets_render_block' )
		);
	}
);

// Data for the block editor only: addresses, titles, and the table of widgets.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$data = wp_json_encode( mtc_widgets_editor_data(), JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'mtc-widgets-code', "window.mtcWidgets = $data;", 'before' );
	}
);

// The excerpt of a post, and with it the description in feeds.
add_filter(
	'excerpt_allowed_blocks',
	static function ( $blocks ) {
		$blocks[] = 'mtc/widget';
		return $blocks;
	}
);

/**
 * Whether WordPress is making an excerpt of a post.
 *
 * @return bool
 */
function mtc_widgets_is_excerpt() {
	return doing_filter( 'get_the_excerpt' );
}

// The clinic's widgets have a heading of their own in the inserter.
add_filter(
	'block_categories_all',
	static function ( $categories ) {
		$category = array(
			'slug'  => 'mtc-widgets',
			'title' => mtc_widgets_labels()['clinic']['name'],
			'icon'  => null,
		);
		return array_merge( $categories, array( $category ) );
	}
);

/**
 * The block as HTML.
 *
 * @param array $attributes As saved. They may include attributes of a widget that was chosen before.
 * @return string
 */
function mtc_widgets_render_block( $attributes ) {
	$widgets = mtc_widgets();
	$name    = isset( $attributes['widget'] ) && is_string( $attributes['widget'] ) ? $attributes['widget'] : key( $widgets );
	$rules   = isset( $widgets[ $name ] ) ? $widgets[ $name ]['attributes'] : array();
	$values  = array();
	foreach ( $attributes as $key => $value ) {
		$attribute = mtc_widgets_attribute_name( $key );
		if ( isset( $rules[ $attribute ] ) ) {
			$values[ $attribute ] = $value;
		}
	}
	if ( mtc_widgets_is_excerpt() ) {
		// Only words. A widget without a text of its own has none.
		return isset( $widgets[ $name ]['piece'] ) ? '<p>' . mtc_widgets_fallback( $name, $values ) . '</p>' : '';
	}
	$html = mtc_widgets_render( $name, $values );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}
