<?php
/**
 * Settings → MTC widgets: the channel, and the site's own address.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	static function () {
		register_setting(
			'mtc_widgets',
			'mtc_widgets_channel',
			array(
				'type'              => 'string',
				'default'           => 'exact',
				'sanitize_callback' => static function ( $value ) {
					return 'floating' === $value ? 'floating' : 'exact';
				},
			)
		);
		register_setting(
			'mtc_widgets',
			'mtc_widgets_base',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => static function ( $value ) {
					$value = is_string( $value ) ? trim( $value ) : '';
					// esc_url_raw() would add http:// to a word, and accept a path.
					if ( '' === $value || ! preg_match( '#^https?://[^/]#i', $value ) ) {
						return '';
					}
					return trailingslashit( esc_url_raw( $value, array( 'http', 'https' ) ) );
				},
			)
		);
	}
);

add_action(
	'admin_menu',
	static function () {
		$title = __( 'MTC widgets', 'mtc-widgets' );
		add_options_page( $title, $title, 'manage_options', 'mtc-widgets', 'mtc_widgets_settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( MTC_WIDGETS_FILE ),
	static function ( $links ) {
		$url = admin_url( 'options-general.php?page=mtc-widgets' );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'mtc-widgets' ) ) );
		return $links;
	}
);

/**
 * Prints the page.
 */
function mtc_widgets_settings_page() {
	$channels = array(
		'exact'    => array(
			__( 'Exact version', 'mtc-widgets' ),
			__( 'The file never changes, and the browser checks it if the release has a checksum. Corrections to the clinic’s texts arrive when you update this plugin. Choose it if your security review requires a fixed file.', 'mtc-widgets' ),
		),
		'floating' => array(
			__( 'Floating version', 'mtc-widgets' ),
			__( 'Corrections to the clinic’s texts arrive within an hour. The browser cannot check the file. Choose it if your site should stay up to date.', 'mtc-widgets' ),
		),
	);
	$is_fixed = defined( 'MTC_WIDGETS_BASE' );
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'mtc_widgets' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><?php esc_html_e( 'Version', 'mtc-widgets' ); ?></th>
					<td>
						<fieldset>
							<legend class="screen-reader-text"><?php esc_html_e( 'Version', 'mtc-widgets' ); ?></legend>
							<?php foreach ( $channels as $channel => $words ) : ?>
								<p>
									<label>
										<input type="radio" name="mtc_widgets_channel"
											value="<?php echo esc_attr( $channel ); ?>"
											aria-describedby="mtc-widgets-<?php echo esc_attr( $channel ); ?>"
											<?php checked( mtc_widgets_channel(), $channel ); ?>>
										<?php echo esc_html( $words[0] ); ?>
									</label>
								</p>
								<p class="description" id="mtc-widgets-<?php echo esc_attr( $channel ); ?>">
									<?php echo esc_html( $words[1] ); ?><br>
									<code><?php echo esc_html( mtc_widgets_published( $channel ) ); ?></code>
								</p>
							<?php endforeach; ?>
						</fieldset>
					</td>
				</tr>
				<tr>
					<th scope="row">
						<label for="mtc-widgets-base"><?php esc_html_e( 'Your own address', 'mtc-widgets' ); ?></label>
					</th>
					<td>
						<input type="url" class="regular-text code" id="mtc-widgets-base"
							<?php echo $is_fixed ? '' : 'name="mtc_widgets_base"'; ?>
							value="<?php echo esc_attr( $is_fixed ? mtc_widgets_own_address() : get_option( 'mtc_widgets_base', '' ) ); ?>"
							placeholder="https://www.example.org/widgets/"
							aria-describedby="mtc-widgets-base-about"
							<?php wp_readonly( $is_fixed ); ?>>
						<p class="description" id="mtc-widgets-base-about">
							<?php
							if ( $is_fixed ) {
								esc_html_e( 'Set by the constant MTC_WIDGETS_BASE in wp-config.php.', 'mtc-widgets' );
							} else {
								esc_html_e( 'Only if you publish the files yourself: the address of the folder that contains cdn/ and embed/. It overrides the choice above.', 'mtc-widgets' );
							}
							?>
						</p>
					</td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Pages load', 'mtc-widgets' ); ?></th>
					<td>
						<?php $script = mtc_widgets_script_attributes(); ?>
						<code><?php echo esc_html( $script['src'] ); ?></code>
						<p class="description">
							<?php
							if ( mtc_widgets_is_placeholder() ) {
								esc_html_e( 'This address is a placeholder. Until you enter your own, visitors see a link instead of each widget.', 'mtc-widgets' );
							} elseif ( isset( $script['integrity'] ) ) {
								esc_html_e( 'The browser checks this file against its checksum.', 'mtc-widgets' );
							} else {
								esc_html_e( 'The browser does not check this file.', 'mtc-widgets' );
							}
							?>
						</p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
