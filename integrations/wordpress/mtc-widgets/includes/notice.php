<?php
/**
 * A notice on the plugins screen, until the widgets have an address to load from.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_notices',
	static function () {
		$screen = get_current_screen();
		if ( ! $screen || 'plugins' !== $screen->id || ! current_user_can( 'manage_options' ) || ! mtc_widgets_is_placeholder() ) {
			return;
		}
		printf(
			'<div class="notice notice-warning"><p>%s <a href="%s">%s</a></p></div>',
			esc_html__( 'MTC widgets: the address of the widgets is a placeholder. Until you enter your own, visitors see a link instead of each widget.', 'mtc-widgets' ),
			esc_url( admin_url( 'options-general.php?page=mtc-widgets' ) ),
			esc_html__( 'Enter the address', 'mtc-widgets' )
		);
	}
);
