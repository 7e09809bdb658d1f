<?php
/**
 * Plugin Name:       MTC widgets
 * Description:       Shows the clinic’s widgets with a block, a shortcode or a plain tag. It does not track your readers.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       mtc-widgets
 * Domain Path:       /languages
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'MTC_WIDGETS_FILE', __FILE__ );

// The widgets with their attributes, and how they become a tag.
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/render.php';
// The address of the script, and the pages that load it.
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/script.php';
// The ways to put a widget on a page: block, shortcode, plain tag.
require __DIR__ . '/includes/labels.php';
require __DIR__ . '/includes/editor-data.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/tags.php';
// Removes what contributors must not combine with the script, and what WordPress would keep of a static snippet.
require __DIR__ . '/includes/html.php';
require __DIR__ . '/includes/placeholders.php';
require __DIR__ . '/includes/snippets.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'mtc-widgets', false, dirname( plugin_basename( MTC_WIDGETS_FILE ) ) . '/languages' );
	},
	1
);

if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
	require __DIR__ . '/includes/notice.php';
}
