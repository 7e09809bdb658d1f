<?php
/**
 * The block "MTC widget". The server renders it, so nothing of its HTML is saved with the post.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		wp_register_script(
			'mtc-widgets-editor',
			plugins_url( 'block/editor.js', MTC_WIDGETS_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
			mtc_widgets_delivery()['version'],
			true
		);
		wp_set_script_translations( 'mtc-widgets-editor', 'mtc-widgets', dirname( MTC_WIDGETS_FILE ) . '/languages' );
		register_block_type(
			dirname( MTC_WIDGETS_FILE ) . '/block',
			array( 'render_callback' => 'mtc_widgets_render_block' )
		);
	}
);

// Data for the block editor only: the address of the script, the titles and the table of widgets.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$data = wp_json_encode( mtc_widgets_editor_data(), JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'mtc-widgets-editor', "window.mtcWidgets = $data;", 'before' );
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
	$html = mtc_widgets_render( $name, $values );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/**
 * The data for the editor's script, from the same table as every check.
 *
 * @return array
 */
function mtc_widgets_editor_data() {
	$language = mtc_widgets_language( get_locale() );
	$pieces   = require dirname( MTC_WIDGETS_FILE ) . '/pieces.php';
	$labels   = mtc_widgets_labels();
	$widgets  = array();
	foreach ( mtc_widgets() as $name => $widget ) {
		$fields = array();
		foreach ( $widget['attributes'] as $attribute => $rule ) {
			if ( in_array( $attribute, array( 'site', 'target' ), true ) || 'boolean' === $rule['kind'] ) {
				// For people who write HTML: they use the shortcode or the tag.
				continue;
			}
			$choices = isset( $rule['choices'] ) ? $rule['choices'] : array();
			$choices = array_combine( $choices, $choices );
			// The default of "theme", which the first entry of the list covers.
			unset( $choices['auto'] );
			if ( isset( $widget['piece']['attribute'] ) && $widget['piece']['attribute'] === $attribute ) {
				foreach ( $pieces as $piece => $titles ) {
					if ( str_starts_with( $piece, "$name/" ) ) {
						$choices[ substr( $piece, strlen( "$name/" ) ) ] = $titles[ $language ];
					}
				}
			} elseif ( isset( $rule['titles'] ) ) {
				foreach ( $pieces as $piece => $titles ) {
					if ( str_starts_with( $piece, $rule['titles'] . '/' ) ) {
						$choices[ substr( $piece, strlen( $rule['titles'] . '/' ) ) ] = $titles[ $language ];
					}
				}
			} elseif ( 'language' === $rule['kind'] ) {
				$choices = mtc_widgets_languages();
			}
			$options = array();
			foreach ( $choices as $value => $label ) {
				$word      = isset( $labels['choices'][ $value ] ) ? $labels['choices'][ $value ] : $label;
				$options[] = array(
					'value' => (string) $value,
					'label' => 'id' === $rule['kind'] || 'language' === $rule['kind'] ? $label : $word,
				);
			}
			$fields[] = array(
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
		$widgets[] = array(
			'name'   => $name,
			'label'  => $labels['widgets'][ $name ],
			'fields' => $fields,
			// The only widget without a piece is the skip link.
			'note'   => null === $widget['piece']
				? __( 'Skip link: visitors see it when they reach it with the Tab key.', 'mtc-widgets' )
				: '',
		);
	}
	return array(
		// Not the loader, which looks for placeholders and links in the whole page: this page contains the saved post of any
		// author. This file only defines the tags.
		'script'   => mtc_widgets_script_attributes( 'mtc.js' ),
		// The editor's own page is in the language of the user, not of the site.
		'language' => str_replace( '_', '-', get_locale() ),
		'widgets'  => $widgets,
	);
}

/**
 * The labels in the editor.
 *
 * @return array<string, array<string, string>>
 */
function mtc_widgets_labels() {
	return array(
		'widgets'    => array(
			// generated by npm run build:records: labels
			'article' => __( 'Article', 'mtc-widgets' ),
			'service-card' => __( 'Service card', 'mtc-widgets' ),
			'tms-panel' => __( 'TMS panel', 'mtc-widgets' ),
			'nav-footer' => __( 'Related pages', 'mtc-widgets' ),
			'skip-link' => __( 'Skip link', 'mtc-widgets' ),
			// end generated
		),
		'attributes' => array(
			// generated by npm run build:records: attributes
			'topic' => __( 'Topic', 'mtc-widgets' ),
			'service' => __( 'Service', 'mtc-widgets' ),
			'layout' => __( 'Layout', 'mtc-widgets' ),
			'heading-level' => __( 'Heading level', 'mtc-widgets' ),
			'hide' => __( 'Hide', 'mtc-widgets' ),
			'glossary' => __( 'Explain glossary terms', 'mtc-widgets' ),
			'current' => __( 'Current page', 'mtc-widgets' ),
			'label' => __( 'Label of the links', 'mtc-widgets' ),
			'href' => __( 'Target: # and the id of the main content', 'mtc-widgets' ),
			'lang' => __( 'Language', 'mtc-widgets' ),
			'theme' => __( 'Colours', 'mtc-widgets' ),
			// end generated
		),
		'choices'    => array(
			// generated by npm run build:records: choices
			'vertical' => __( 'Picture above', 'mtc-widgets' ),
			'horizontal' => __( 'Picture beside', 'mtc-widgets' ),
			'light' => __( 'Light', 'mtc-widgets' ),
			'dark' => __( 'Dark', 'mtc-widgets' ),
			'on' => __( 'Yes', 'mtc-widgets' ),
			'off' => __( 'No', 'mtc-widgets' ),
			'hero' => __( 'Picture', 'mtc-widgets' ),
			'picture' => __( 'Picture', 'mtc-widgets' ),
			'summary' => __( 'Summary', 'mtc-widgets' ),
			'meta' => __( 'Who wrote and reviewed it', 'mtc-widgets' ),
			'sources' => __( 'Sources', 'mtc-widgets' ),
			'crisis' => __( 'Crisis line', 'mtc-widgets' ),
			'facts' => __( 'Key facts', 'mtc-widgets' ),
			'steps' => __( 'What a course looks like', 'mtc-widgets' ),
			'questions' => __( 'Questions', 'mtc-widgets' ),
			'action' => __( 'Call to action', 'mtc-widgets' ),
			// end generated
		),
	);
}
