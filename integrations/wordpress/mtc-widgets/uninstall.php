<?php
/**
 * Removes the plugin's options. Blocks, shortcodes and tags stay in the posts.
 *
 * @package mtc-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$mtc_widgets_clean = static function () {
	delete_option( 'mtc_widgets_channel' );
	delete_option( 'mtc_widgets_base' );
};

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $mtc_widgets_site ) {
		switch_to_blog( $mtc_widgets_site );
		$mtc_widgets_clean();
		restore_current_blog();
	}
} else {
	$mtc_widgets_clean();
}
