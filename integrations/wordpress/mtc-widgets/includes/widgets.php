<?php
/**
 * The widgets and their attributes: one table, from which the block's settings, the shortcode, the tags that authors
 * may write and every check are made.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widgets by name. Each attribute has a `kind` (see values.php), and `choices` where only these are valid.
 *
 * `piece` names the attribute that says which piece is shown, or is the id of the only one there is.
 *
 * @return array<string, array>
 */
function mtc_widgets() {
	$level = array(
		'kind'    => 'choice',
		'choices' => array( '1', '2', '3', '4', '5', '6' ),
	);
	$hide  = static function ( ...$choices ) {
		return array(
			'kind'    => 'tokens',
			'choices' => $choices,
		);
	};
	$id    = array( 'kind' => 'id' );
	$bool  = array( 'kind' => 'boolean' );

	$widgets = array(
		'article'      => array(
			'piece'      => array( 'attribute' => 'topic', 'default' => 'medication-management' ),
			'attributes' => array(
				'topic'           => $id,
				'heading-level'   => $level,
				'hide'            => $hide( 'hero', 'meta', 'sources', 'crisis' ),
				'glossary'        => array( 'kind' => 'choice', 'choices' => array( 'on', 'off' ) ),
				'structured-data' => $bool,
			),
		),
		'service-card' => array(
			'piece'      => array( 'attribute' => 'service', 'default' => 'tms' ),
			'attributes' => array(
				'service'       => $id,
				'layout'        => array( 'kind' => 'choice', 'choices' => array( 'vertical', 'horizontal' ) ),
				'heading-level' => $level,
				'hide'          => $hide( 'picture', 'summary' ),
			),
		),
		'tms-panel'    => array(
			'piece'      => array( 'default' => 'tms' ),
			'attributes' => array(
				'heading-level'   => $level,
				'hide'            => $hide( 'facts', 'steps', 'questions', 'crisis' ),
				'structured-data' => $bool,
			),
		),
		'nav-footer'   => array(
			'piece'      => array( 'default' => 'navigation' ),
			'attributes' => array(
				'current' => $id,
				'label'   => array( 'kind' => 'text' ),
				'hide'    => $hide( 'action', 'crisis' ),
			),
		),
		'skip-link'    => array(
			'piece'      => null,
			'attributes' => array( 'href' => array( 'kind' => 'url' ) ),
		),
	);

	$shared = array(
		'lang'   => array( 'kind' => 'language' ),
		'theme'  => array( 'kind' => 'choice', 'choices' => array( 'auto', 'light', 'dark' ) ),
		'site'   => array( 'kind' => 'url' ),
		'target' => array( 'kind' => 'target' ),
	);
	foreach ( $widgets as $name => $widget ) {
		$widgets[ $name ]['attributes'] += $shared;
	}
	return $widgets;
}

/**
 * The languages there are, by their names in themselves.
 *
 * @return array<string, string>
 */
function mtc_widgets_languages() {
	return array(
		'en'      => 'English',
		'es'      => 'Español',
		'zh-Hans' => '简体中文',
		'vi'      => 'Tiếng Việt',
		'ar'      => 'العربية',
	);
}

/**
 * The language in which a widget is shown for a given tag: `es-MX` and `es_MX` in `es`, every Chinese in `zh-Hans`.
 *
 * @param string $tag A language tag, or a WordPress locale.
 * @return string
 */
function mtc_widgets_language( $tag ) {
	$primary = strtolower( strtok( str_replace( '_', '-', (string) $tag ), '-' ) );
	if ( 'zh' === $primary ) {
		return 'zh-Hans';
	}
	return array_key_exists( $primary, mtc_widgets_languages() ) ? $primary : 'en';
}

/**
 * The titles of a piece, by language.
 *
 * @param string $piece Address under `embed/`, as in pieces.php.
 * @return array<string, string> Empty for a piece that this copy of the plugin does not know.
 */
function mtc_widgets_titles( $piece ) {
	static $pieces;
	if ( null === $pieces ) {
		$pieces = require dirname( MTC_WIDGETS_FILE ) . '/pieces.php';
	}
	return isset( $pieces[ $piece ] ) ? $pieces[ $piece ] : array();
}
