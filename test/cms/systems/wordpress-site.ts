/** The PHP files that make a site from WordPress's files: settings, what the site's owner adds, and the users. */

export const config = (socket: string, url: string): string => `<?php
define( 'DB_NAME', 'site' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' ); // allows application passwords without HTTPS
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'AUTH_KEY', 'a' );
define( 'SECURE_AUTH_KEY', 'b' );
define( 'LOGGED_IN_KEY', 'c' );
define( 'NONCE_KEY', 'd' );
define( 'AUTH_SALT', 'e' );
define( 'SECURE_AUTH_SALT', 'f' );
define( 'LOGGED_IN_SALT', 'g' );
define( 'NONCE_SALT', 'h' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** HTML that the site's owner adds to all pages, and permission to request the widgets' loopback address. */
export const siteWide = `<?php
add_action( 'wp_head', function () {
	$file = WP_CONTENT_DIR . '/head.html';
	if ( file_exists( $file ) ) readfile( $file );
} );
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function ( $ports, $host, $url ) {
	return array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) );
}, 10, 3 );
`;

export const install = `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A practice', 'administrator', 'administrator@example.org', false, '', 'a-password' );
update_option( 'show_avatars', 0 );
switch_theme( 'twentytwentythree' );
$passwords = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user( array(
		'user_login' => $role,
		'user_pass'  => 'a-password',
		'user_email' => "$role@example.org",
		'role'       => $role,
	) );
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) )[0];
}
echo "\\n", wp_json_encode( $passwords );
`;
