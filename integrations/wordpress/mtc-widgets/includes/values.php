<?php
/**
 * Checks the values of attributes.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The name of an attribute in the tag, from any spelling: `headingLevel`, `heading_level`, `heading-level`.
 *
 * @param string $name Name in a shortcode or a block.
 * @return string
 */
function mtc_widgets_attribute_name( $name ) {
	return strtolower( str_replace( '_', '-', preg_replace( '/(?<=[a-z])(?=[A-Z])/', '-', (string) $name ) ) );
}

/**
 * A valid value for the attribute.
 *
 * @param array $rule  `kind`, and `choices` if it has them.
 * @param mixed $value The given value.
 * @return string|null Empty to leave out the attribute, null for an invalid value.
 */
function mtc_widgets_value( array $rule, $value ) {
	if ( is_bool( $value ) ) {
		$value = $value ? 'true' : '';
	}
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	$value = trim( (string) $value );
	if ( '' === $value ) {
		return '';
	}
	switch ( $rule['kind'] ) {
		case 'choice':
			return in_array( $value, $rule['choices'], true ) ? $value : null;
		case 'tokens':
			$words = mtc_widgets_words( $value );
			return implode( ' ', array_intersect( $rule['choices'], $words ) );
		case 'boolean':
			if ( in_array( strtolower( $value ), array( 'false', '0', 'off', 'no' ), true ) ) {
				return '';
			}
			return 'true';
		case 'id':
			return preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/D', $value ) ? $value : null;
		case 'language':
			return preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iD', $value ) ? $value : null;
		case 'target':
			return preg_match( '/^[a-z_][\w-]*$/iD', $value ) ? $value : null;
		case 'url':
			$url = esc_url_raw( $value, array( 'http', 'https' ) );
			return '' === $url ? null : $url;
		case 'text':
			$text = sanitize_text_field( $value );
			return strlen( $text ) > 200 ? null : $text;
	}
	return null;
}

/**
 * The words of a list.
 *
 * @param mixed $value Words separated by spaces or commas.
 * @return string[]
 */
function mtc_widgets_words( $value ) {
	return is_scalar( $value ) ? preg_split( '/[\s,]+/', (string) $value, -1, PREG_SPLIT_NO_EMPTY ) : array();
}

/**
 * The invalid words of a list.
 *
 * @param array $rule  `kind` and `choices`.
 * @param mixed $value The given value.
 * @return string[] Empty if it is not a list.
 */
function mtc_widgets_unknown_words( array $rule, $value ) {
	return 'tokens' === $rule['kind'] ? array_diff( mtc_widgets_words( $value ), $rule['choices'] ) : array();
}
