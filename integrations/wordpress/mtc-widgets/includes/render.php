<?php
/**
 * Turns the name of a widget and its attributes into a tag. The block and the shortcode both use it, so that authors, whose
 * own HTML WordPress strips, get the same result as an administrator.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A widget as HTML. Invalid values are left out, and people who may edit posts find a comment about them in the source.
 *
 * @param string $name   As in `article`.
 * @param array  $values The given values, by the attribute's name.
 * @return string
 */
function mtc_widgets_render( $name, array $values ) {
	$widgets = mtc_widgets();
	$name    = is_string( $name ) ? strtolower( trim( $name ) ) : '';
	$name    = preg_replace( '/^mtc-/', '', $name );
	if ( ! isset( $widgets[ $name ] ) ) {
		/* translators: 1: a word that somebody wrote, 2: a list of words. */
		$message = __( 'Unknown widget "%1$s", expected one of: %2$s.', 'mtc-widgets' );
		return mtc_widgets_note( sprintf( $message, $name, implode( ', ', array_keys( $widgets ) ) ) );
	}

	$rules      = $widgets[ $name ]['attributes'];
	$attributes = array();
	$notes      = '';
	foreach ( $values as $key => $value ) {
		$attribute = is_int( $key ) ? mtc_widgets_attribute_name( $value ) : mtc_widgets_attribute_name( $key );
		if ( is_int( $key ) ) {
			// A word without a value, as in [mtc structured-data].
			$value = isset( $rules[ $attribute ] ) && 'boolean' === $rules[ $attribute ]['kind'];
		}
		if ( ! isset( $rules[ $attribute ] ) ) {
			/* translators: 1: name of a widget, 2: a word that somebody wrote, 3: a list of words. */
			$message = __( '"%1$s" has no attribute "%2$s", expected one of: %3$s.', 'mtc-widgets' );
			$notes  .= mtc_widgets_note( sprintf( $message, $name, $attribute, implode( ', ', array_keys( $rules ) ) ) );
			continue;
		}
		$valid = mtc_widgets_value( $rules[ $attribute ], $value );
		if ( null === $valid || mtc_widgets_unknown_words( $rules[ $attribute ], $value ) ) {
			/* translators: 1: name of an attribute, 2: what somebody wrote. */
			$message = __( '"%2$s" is not valid for "%1$s", so the invalid part was left out.', 'mtc-widgets' );
			$notes  .= mtc_widgets_note( sprintf( $message, $attribute, is_scalar( $value ) ? $value : gettype( $value ) ) );
		}
		if ( null !== $valid && '' !== $valid ) {
			$attributes[ $attribute ] = $valid;
		}
	}

	mtc_widgets_use_script();
	$html = "<mtc-$name";
	foreach ( $attributes as $attribute => $value ) {
		$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return $notes . $html . '>' . mtc_widgets_fallback( $name, $attributes ) . "</mtc-$name>";
}

/**
 * The fallback between the tags, shown wherever the widget cannot be. It is one inline link, because the paragraphs of the
 * classic editor break anything larger.
 *
 * @param string $name       Name of the widget.
 * @param array  $attributes The attributes of its tag.
 * @return string
 */
function mtc_widgets_fallback( $name, array $attributes ) {
	$widgets = mtc_widgets();
	$piece   = $widgets[ $name ]['piece'];
	if ( null === $piece ) {
		$href = isset( $attributes['href'] ) ? $attributes['href'] : '#main';
		return sprintf( '<a href="%s">%s</a>', esc_url( $href ), esc_html__( 'Skip to content', 'mtc-widgets' ) );
	}
	$id       = $piece['default'];
	$language = mtc_widgets_language( isset( $attributes['lang'] ) ? $attributes['lang'] : get_locale() );
	if ( isset( $piece['attribute'], $attributes[ $piece['attribute'] ] ) ) {
		$id = $attributes[ $piece['attribute'] ];
	}
	$titles = mtc_widgets_titles( "$name/$id" );
	// A piece that is newer than this copy of the plugin has no title here, so its id is used.
	$title = isset( $titles[ $language ] ) ? $titles[ $language ] : ucfirst( str_replace( '-', ' ', $id ) );
	return sprintf(
		'<a href="%s" hreflang="%s">%s</a>',
		esc_url( mtc_widgets_address() . "embed/$name/$id/$language/" ),
		esc_attr( $language ),
		esc_html( $title )
	);
}

/**
 * A comment for people who may edit posts. Visitors get nothing.
 *
 * @param string $message Plain text.
 * @return string
 */
function mtc_widgets_note( $message ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	// Two hyphens and angle brackets could end the comment.
	return '<!-- MTC widgets: ' . esc_html( preg_replace( '/-{2,}/', '-', $message ) ) . ' -->';
}
