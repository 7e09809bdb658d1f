<?php
/**
 * Reads HTML as a browser does, as far as placeholders.php needs it. WordPress has an HTML parser only since 6.2.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

// The most attributes to read from one tag, because a text with only attributes would use all the memory.
const MTC_WIDGETS_MOST_ATTRIBUTES = 1000;

/**
 * The attributes of a tag, read as the HTML standard says.
 *
 * @param string $html HTML.
 * @param int    $at   The position after the tag's name. Afterwards, the position after the last attribute.
 * @return array<int, array{name: string, value: string, start: int, end: int}>
 */
function mtc_widgets_attributes_from( $html, &$at ) {
	$space      = "\t\n\f\r ";
	$length     = strlen( $html );
	$attributes = array();
	while ( count( $attributes ) < MTC_WIDGETS_MOST_ATTRIBUTES ) {
		$at += strspn( $html, $space . '/', $at );
		if ( $at >= $length || '>' === $html[ $at ] ) {
			break;
		}
		$start = $at;
		// An equals sign at the start belongs to the name.
		$at   += 1 + strcspn( $html, $space . '/>=', $at + 1 );
		$name  = strtolower( substr( $html, $start, $at - $start ) );
		$value = '';
		$equal = $at + strspn( $html, $space, $at );
		if ( $equal < $length && '=' === $html[ $equal ] ) {
			$at    = $equal + 1 + strspn( $html, $space, $equal + 1 );
			$quote = $at < $length ? $html[ $at ] : '';
			if ( '"' === $quote || "'" === $quote ) {
				$size  = strcspn( $html, $quote, $at + 1 );
				$value = substr( $html, $at + 1, $size );
				$at    = min( $length, $at + $size + 2 );
			} else {
				$size  = strcspn( $html, $space . '>', $at );
				$value = substr( $html, $at, $size );
				$at   += $size;
			}
		}
		$attributes[] = array(
			'name'  => $name,
			'value' => $value,
			'start' => $start,
			'end'   => $at,
		);
	}
	return $attributes;
}

/**
 * The HTML without the given ranges.
 *
 * @param string          $html   HTML.
 * @param array<int, int> $ranges Ends by starts. They may overlap.
 * @return string
 */
function mtc_widgets_without( $html, array $ranges ) {
	ksort( $ranges );
	$kept = '';
	$at   = 0;
	foreach ( $ranges as $start => $end ) {
		if ( $start > $at ) {
			$kept .= substr( $html, $at, $start - $at );
		}
		$at = max( $at, $end );
	}
	return $kept . substr( $html, $at );
}

/**
 * The value of an attribute with its character references resolved.
 *
 * @param string $value As it is written in the tag.
 * @return string
 */
function mtc_widgets_decoded( $value ) {
	return html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}
