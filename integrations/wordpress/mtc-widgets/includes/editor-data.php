<?php
/**
 * What the editor's scripts know: the widgets with their fields, titles and keywords, and the addresses.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The data for the editor's scripts, from the same table as every check.
 *
 * @return array
 */
function mtc_widgets_editor_data() {
	$block   = WP_Block_Type_Registry::get_instance()->get_registered( 'mtc/widget' );
	$own     = array_diff_key( $block ? (array) $block->attributes : array(), array( 'linkHref' => 0, 'linkText' => 0 ) );
	$widgets = array();
	foreach ( array_keys( mtc_widgets() ) as $name ) {
		$widgets[] = mtc_widgets_editor_widget( $name );
	}
	return array(
		'blockName'     => 'mtc/widget',
		// WordPress adds its own to every block.
		'ownAttributes' => array_diff_key( $own, array_flip( array( 'lock', 'metadata', 'className', 'align' ) ) ),
		// Not the loader, which looks for placeholders and links in the whole page: this page contains the saved post of any
		// author. This file only defines the tags.
		'script'        => mtc_widgets_script_attributes( 'mtc.js' ),
		// The editor's own page is in the language of the user, not of the site.
		'language'      => str_replace( '_', '-', get_locale() ),
		'languages'     => array_keys( mtc_widgets_languages() ),
		'address'       => mtc_widgets_address(),
		'roots'         => mtc_widgets_roots(),
		'widgets'       => $widgets,
	);
}

/**
 * The addresses below which our files are, in the folder of any version. No slash at the end.
 *
 * @return string[]
 */
function mtc_widgets_roots() {
	$addresses = array( mtc_widgets_address(), mtc_widgets_published( 'exact' ) );
	return array_values( array_unique( preg_replace( '#(/(v\d+(\.\d+\.\d+)?|latest))?/$#', '', $addresses ) ) );
}

/**
 * A widget in the editor.
 *
 * @param string $name Its name.
 * @return array
 */
function mtc_widgets_editor_widget( $name ) {
	$widget     = mtc_widgets()[ $name ];
	$labels     = mtc_widgets_labels();
	$attributes = array();
	$fields     = array();
	foreach ( $widget['attributes'] as $attribute => $rule ) {
		$attributes[] = array(
			'name'     => $attribute,
			'isSwitch' => 'boolean' === $rule['kind'],
		);
		// Switches, addresses and targets are for people who write HTML.
		if ( ! in_array( $attribute, array( 'site', 'target' ), true ) && 'boolean' !== $rule['kind'] ) {
			$fields[] = mtc_widgets_editor_field( $name, $attribute, $rule );
		}
	}
	return array(
		'name'        => $name,
		'label'       => $labels['widgets'][ $name ],
		'description' => $labels['about'][ $name ],
		'icon'        => $labels['icons'][ $name ],
		'keywords'    => mtc_widgets_keywords( $name ),
		'attributes'  => $attributes,
		'fields'      => $fields,
		'piece'       => $widget['piece'],
		'titles'      => (object) mtc_widgets_pieces_of( $name ),
		// The only widget without a piece is the skip link.
		'note'        => null === $widget['piece']
			? __( 'Skip link: visitors see it when they reach it with the Tab key.', 'mtc-widgets' )
			: '',
	);
}

/**
 * A field in the sidebar.
 *
 * @param string $name      Name of the widget.
 * @param string $attribute Name of the attribute.
 * @param array  $rule      `kind` and `choices`.
 * @return array
 */
function mtc_widgets_editor_field( $name, $attribute, array $rule ) {
	$widget   = mtc_widgets()[ $name ];
	$labels   = mtc_widgets_labels();
	$language = mtc_widgets_language( get_locale() );
	$choices  = array();
	foreach ( isset( $rule['choices'] ) ? $rule['choices'] : array() as $value ) {
		// The default of "theme" is the first entry of the list.
		if ( 'auto' !== $value ) {
			$choices[ $value ] = isset( $labels['choices'][ $value ] ) ? $labels['choices'][ $value ] : $value;
		}
	}
	$titled = isset( $rule['titles'] ) ? $rule['titles'] : '';
	if ( isset( $widget['piece']['attribute'] ) && $widget['piece']['attribute'] === $attribute ) {
		$titled = $name;
	}
	foreach ( '' === $titled ? array() : mtc_widgets_pieces_of( $titled ) as $id => $titles ) {
		$choices[ $id ] = $titles[ $language ];
	}
	if ( 'language' === $rule['kind'] ) {
		$choices = mtc_widgets_languages();
	}
	$options = array();
	foreach ( $choices as $value => $label ) {
		$options[] = array(
			'value' => (string) $value,
			'label' => $label,
		);
	}
	return array(
		'attribute' => $attribute,
		'isList'    => 'tokens' === $rule['kind'],
		'label'     => isset( $labels['attributes'][ $attribute ] )
			? $labels['attributes'][ $attribute ]
			: ucfirst( str_replace( '-', ' ', $attribute ) ),
		'choices'   => $options,
		'none'      => in_array( $attribute, array( 'lang', 'theme' ), true )
			? __( 'Same as the page', 'mtc-widgets' )
			: __( 'Default', 'mtc-widgets' ),
	);
}

/**
 * What people may type to find a widget in the inserter: its parts, the titles of its texts, and the words in them.
 *
 * @param string $name Its name.
 * @return string[]
 */
function mtc_widgets_keywords( $name ) {
	$labels    = mtc_widgets_labels();
	$languages = array_unique( array( mtc_widgets_language( get_locale() ), 'en' ) );
	$keywords  = array( $labels['clinic']['name'], $labels['places'][ $name ] );
	foreach ( mtc_widgets()[ $name ]['attributes'] as $rule ) {
		foreach ( 'tokens' === $rule['kind'] ? $rule['choices'] : array() as $choice ) {
			$keywords[] = isset( $labels['choices'][ $choice ] ) ? $labels['choices'][ $choice ] : $choice;
		}
	}
	$words = require dirname( MTC_WIDGETS_FILE ) . '/words.php';
	foreach ( $languages as $language ) {
		$keywords = array_merge( $keywords, array_column( mtc_widgets_pieces_of( $name ), $language ) );
		if ( isset( $words[ $name ][ $language ] ) ) {
			$keywords = array_merge( $keywords, explode( ' ', $words[ $name ][ $language ] ) );
		}
	}
	return array_values( array_unique( $keywords ) );
}
