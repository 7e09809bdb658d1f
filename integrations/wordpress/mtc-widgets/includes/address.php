<?php
/**
 * Where the script and the embed pages are.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The data that the build wrote into this copy of the plugin.
 *
 * @return array{base: string, version: string, integrity: array<string, string>}
 */
function mtc_widgets_delivery() {
	static $delivery;
	if ( null === $delivery ) {
		$delivery = require dirname( MTC_WIDGETS_FILE ) . '/delivery.php';
	}
	return $delivery;
}

/**
 * The channel that the site has chosen.
 *
 * @return string `exact` or `floating`.
 */
function mtc_widgets_channel() {
	return 'floating' === get_option( 'mtc_widgets_channel' ) ? 'floating' : 'exact';
}

/**
 * The published address of a channel's folder.
 *
 * @param string $channel `exact` or `floating`.
 * @return string
 */
function mtc_widgets_published( $channel ) {
	$delivery = mtc_widgets_delivery();
	$version  = $delivery['version'];
	$folder   = 'floating' === $channel ? strtok( $version, '.' ) : $version;
	return trailingslashit( $delivery['base'] ) . "v$folder/";
}

/**
 * The site's own address, which overrides the published ones.
 *
 * @return string Empty if there is none.
 */
function mtc_widgets_own_address() {
	$own = defined( 'MTC_WIDGETS_BASE' ) ? MTC_WIDGETS_BASE : get_option( 'mtc_widgets_base', '' );
	$own = is_string( $own ) ? esc_url_raw( trim( $own ), array( 'http', 'https' ) ) : '';
	return '' === $own ? '' : trailingslashit( $own );
}

/**
 * The address of the folder that contains `cdn/` and `embed/`, with a slash at its end.
 *
 * @return string
 */
function mtc_widgets_address() {
	$own = mtc_widgets_own_address();
	return '' === $own ? mtc_widgets_published( mtc_widgets_channel() ) : $own;
}

/**
 * Whether the address is the placeholder of a release that is not published, so that no widget can load.
 *
 * @return bool
 */
function mtc_widgets_is_placeholder() {
	return 1 === preg_match( '#^https?://([^/]+\.)?example(:\d+)?/#i', mtc_widgets_address() );
}

/**
 * The attributes of the script tag. `integrity` is only for the exact address, whose files are those of this release.
 * `data-cfasync` and `class` keep optimisers (Rocket Loader, WP Rocket) from rewriting a module.
 *
 * @param string $file Under `cdn/`.
 * @return array<string, string>
 */
function mtc_widgets_script_attributes( $file = 'loader.js' ) {
	$address    = mtc_widgets_address();
	$delivery   = mtc_widgets_delivery();
	$attributes = array(
		'type'          => 'module',
		'src'           => $address . "cdn/$file",
		'data-cfasync'  => 'false',
		'class'         => 'nowprocket',
	);
	if ( mtc_widgets_published( 'exact' ) === $address && ! empty( $delivery['integrity'][ $file ] ) ) {
		$attributes['integrity']   = $delivery['integrity'][ $file ];
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}
