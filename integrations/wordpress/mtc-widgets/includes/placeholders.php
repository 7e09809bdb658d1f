<?php
/**
 * Makes placeholders (`<div data-mtc="article" data-topic="…">`) and marked links harmless before a page shows them.
 *
 * WordPress allows everybody who may write a post to use any `data-*` attribute, because browsers ignore them. The script of
 * version 0.1.0 copied them all to its element, without `data-`, so that a contributor's `data-onclick` ran in the
 * administrator's session. It also failed on names that every JavaScript object has, such as `constructor`. Later scripts do
 * neither, but a site may load an old one: from a pinned version, a cache or a theme.
 *
 * This file therefore keeps a list of known attributes, instead of removing a list of dangerous ones:
 *
 * - Of the `data-*` attributes, it keeps only `data-mtc` and those that a widget declares (`data-topic`, `data-lang`, …). It
 *   removes all others, including those of other scripts, because nobody can tell which of them a browser would act on
 *   without `data-` (`data-is`, `data-slot`, `data-popover`). Put such attributes on an element around the placeholder.
 * - It keeps `data-mtc` only if it is empty or names a widget. A link to the embed page of an unknown widget loses it, and
 *   the class `mtc` too.
 *
 * Everything else in the tag stays as it is, and so does every other tag.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

// Wherever a theme prints user content. Runs after everything else that could add an attribute.
foreach (
	array(
		'the_content',
		'the_excerpt',
		'get_the_excerpt',
		'render_block',
		'comment_text',
		'term_description',
		'get_the_archive_description',
		'get_the_author_description',
		'the_author_description',
		'wp_get_attachment_caption',
		'the_post_thumbnail_caption',
		'widget_text',
		'widget_text_content',
		'widget_custom_html_content',
		'widget_block_content',
	) as $mtc_widgets_filter
) {
	add_filter( $mtc_widgets_filter, 'mtc_widgets_disarm', PHP_INT_MAX );
}
unset( $mtc_widgets_filter );

/**
 * Returns the HTML without anything that makes a placeholder or a marked link dangerous.
 *
 * A browser starts a tag only at a `<` before a letter, and how it reads the attributes from there does not depend on what
 * came before. So this reads each such place as a tag, even inside a comment, a `<textarea>` or a value: it does not need to
 * agree with the browser about where those end. A removal may change how the rest is read, so this repeats until nothing is
 * left to remove.
 *
 * @param string $html The HTML to be shown.
 * @return string
 */
function mtc_widgets_disarm( $html ) {
	// The class of a link can contain character references (`m&#116;c`), but the name of an attribute cannot.
	if ( ! is_string( $html ) || ! preg_match( '/mtc|&#/i', $html ) ) {
		return $html;
	}
	for ( $pass = 0; $pass < 10; $pass++ ) {
		$ranges = mtc_widgets_ranges_to_remove( $html );
		if ( null === $ranges ) {
			break;
		}
		if ( ! $ranges ) {
			return $html;
		}
		$html = mtc_widgets_without( $html, $ranges );
	}
	// Nobody writes this by accident. Without data-mtc, it contains no placeholder.
	return str_ireplace( 'data-mtc', 'data-off', $html );
}

/**
 * The ranges of the HTML to remove.
 *
 * @param string $html HTML.
 * @return array<int, int>|null Ends by starts, or null if the text would take too long.
 */
function mtc_widgets_ranges_to_remove( $html ) {
	$ranges = array();
	// Tags seldom overlap. A text of unclosed tags would take quadratic time.
	$budget = 16 * strlen( $html ) + 4096;
	$open   = strpos( $html, '<' );
	while ( false !== $open ) {
		$start = $open + 1;
		$open  = strpos( $html, '<', $start );
		$size  = strcspn( $html, "\t\n\f\r />", $start );
		if ( 0 === $size || ! ctype_alpha( $html[ $start ] ) ) {
			continue;
		}
		$end     = $start + $size;
		$all     = mtc_widgets_attributes_from( $html, $end );
		$budget -= $end - $start;
		if ( $budget < 0 || count( $all ) === MTC_WIDGETS_MOST_ATTRIBUTES ) {
			return null;
		}
		$is_link = 'a' === strtolower( substr( $html, $start, $size ) );
		foreach ( mtc_widgets_attributes_to_remove( $is_link, $all ) as $attribute ) {
			$ranges[ $attribute['start'] ] = $attribute['end'];
		}
	}
	return $ranges;
}

/**
 * The attributes of a tag that could do harm.
 *
 * @param bool  $is_link    Whether it is an `<a>`.
 * @param array $attributes All of them, from mtc_widgets_attributes_from().
 * @return array The dangerous ones.
 */
function mtc_widgets_attributes_to_remove( $is_link, array $attributes ) {
	// A browser uses the first of two attributes with the same name.
	$values = array();
	foreach ( $attributes as $attribute ) {
		$values += array( $attribute['name'] => $attribute['value'] );
	}
	$marks = array();
	if ( $is_link && ! mtc_widgets_link_is_safe( isset( $values['href'] ) ? $values['href'] : '' ) ) {
		$marks[] = 'data-mtc';
		// The script also accepts a link with the class "mtc". A reference that we cannot resolve may hide it.
		if ( isset( $values['class'] ) && preg_match( '/(?<!\S)mtc(?!\S)|&#/', mtc_widgets_decoded( $values['class'] ) ) ) {
			$marks[] = 'class';
		}
	} elseif ( isset( $values['data-mtc'] ) && ! mtc_widgets_may_be_named( $values['data-mtc'] ) ) {
		$marks[] = 'data-mtc';
	}
	$is_placeholder = isset( $values['data-mtc'] ) && ! in_array( 'data-mtc', $marks, true );
	return array_filter(
		$attributes,
		static function ( $attribute ) use ( $marks, $is_placeholder ) {
			$name = $attribute['name'];
			return in_array( $name, $marks, true )
				|| ( $is_placeholder && str_starts_with( $name, 'data-' ) && ! mtc_widgets_is_declared( $name ) );
		}
	);
}

/**
 * Whether a widget declares this `data-*` attribute.
 *
 * @param string $name In small letters.
 * @return bool
 */
function mtc_widgets_is_declared( $name ) {
	static $names;
	if ( null === $names ) {
		$names = array( 'data-mtc' => true );
		foreach ( mtc_widgets() as $widget ) {
			foreach ( array_keys( $widget['attributes'] ) as $attribute ) {
				$names[ "data-$attribute" ] = true;
			}
		}
	}
	return isset( $names[ $name ] );
}

/**
 * Whether a value is valid for `data-mtc`: a widget's name, perhaps in quotation marks, or nothing, as on a link and on the
 * frame of an embed page.
 *
 * @param string $value As it is written in the tag.
 * @return bool
 */
function mtc_widgets_may_be_named( $value ) {
	$name = preg_replace( '/^[\s"\'«»‘-‟″]+|[\s"\'«»‘-‟″]+$/u', '', mtc_widgets_decoded( $value ) );
	return '' === $value || isset( mtc_widgets()[ (string) $name ] );
}

/**
 * Whether a link leads to the embed page of a widget, or to no embed page. An address that a browser could read differently
 * (with references, backslashes or two dots) counts as neither.
 *
 * @param string $href As it is written in the tag.
 * @return bool
 */
function mtc_widgets_link_is_safe( $href ) {
	$path  = preg_replace( '/[?#].*/s', '', trim( $href, "\t\n\f\r " ) );
	$parts = explode( '/', $path );
	if ( preg_match( '/[\x00-\x20&\\\\\x7f]/', $path ) || preg_grep( '/^(\.|%2e){1,2}$/i', $parts ) ) {
		return false;
	}
	$found = array_keys( $parts, 'embed', true );
	if ( ! $found ) {
		return true;
	}
	// …/embed/article/my-topic/en/
	$rest = array_slice( $parts, $found[0] + 1 );
	return 1 === count( $found ) && count( $rest ) > 3 && isset( mtc_widgets()[ $rest[0] ] )
		&& preg_match( '/^[\w-]+$/D', $rest[1] ) && preg_match( '/^[\w-]+$/D', $rest[2] );
}
