/**
 * WordPress from its Debian package, on a copy of its files, with its own database and users. Posts go through its REST API,
 * with an application password for each role, so that the filters of that role apply.
 */
import { existsSync, mkdirSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clear, freePort, run, servePhp, temporaryFolder } from '../machine.ts';
import type { Server } from '../machine.ts';
import { startMariaDb } from './mariadb.ts';

export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

export interface Post {
  title: string;
  body: string;
  excerpt?: string;
}

export interface WordPress extends Server {
  /**
   * Publishes a post, and resolves with its address. A contributor's post is saved as pending, with that role's filters, and an
   * administrator publishes it, which does not change the content.
   */
  publish(role: Role, post: Post): Promise<string>;
  /** Adds a comment to a post, which an administrator approves. */
  comment(role: Role, url: string, html: string): Promise<void>;
  /** Fills in the login form. */
  logIn(role: Role, page: Page): Promise<void>;
  /** The address of a post in the editor. */
  editor(url: string): string;
  /** Sets HTML that the site prints into the head of each page. */
  head(html: string): void;
  /** Installs the plugin in a folder of this project, and activates it. */
  activate(folder: string, options: Record<string, string>): Promise<void>;
}

/** Selector of a post on its page. */
export const content = '.wp-block-post-content';

export const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
];

const config = (socket: string, url: string): string => `<?php
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
const siteWide = `<?php
add_action( 'wp_head', function () {
	$file = WP_CONTENT_DIR . '/head.html';
	if ( file_exists( $file ) ) readfile( $file );
} );
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function ( $ports, $host, $url ) {
	return array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) );
}, 10, 3 );
`;

const install = `<?php
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

export async function startWordPress(): Promise<WordPress> {
  const folder = temporaryFolder('wp');
  const site = join(folder, 'site');
  const content = join(site, 'wp-content');
  const servers: Server[] = [];
  const stop = () => clear(folder, servers);
  try {
    const [database] = await Promise.all([
      startMariaDb(folder),
      run('cp', ['-rL', '--no-preserve=all', '/usr/share/wordpress/.', site]).catch(() => undefined),
    ]);
    servers.push(database);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    mkdirSync(join(content, 'mu-plugins'));
    writeFileSync(join(content, 'mu-plugins', 'site.php'), siteWide);
    writeFileSync(join(site, 'wp-config.php'), config(database.socket, url));
    writeFileSync(join(site, 'install.php'), install);
    const answer = await run('php', ['install.php'], { cwd: site });
    const passwords = JSON.parse(answer.trim().split('\n').at(-1) ?? '') as Record<Role, string>;
    servers.unshift(await servePhp(site, port));

    const ask = async (role: Role, route: string, body: object): Promise<Record<string, unknown>> => {
      const credentials = Buffer.from(`${role}:${passwords[role]}`).toString('base64');
      const response = await fetch(`${url}/?rest_route=/wp/v2/${route}`, {
        method: 'POST',
        headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${route} as ${role}: ${response.status} ${text.slice(0, 1000)}`);
      return JSON.parse(text) as Record<string, unknown>;
    };

    const posts = new Map<string, number>();
    const idOf = (address: string): number => {
      const id = posts.get(address);
      if (id === undefined) throw new Error(`No post was published at ${address}.`);
      return id;
    };

    return {
      stop,
      async publish(role, { title, body, excerpt = '' }) {
        const status = role === 'contributor' ? 'pending' : 'publish';
        let post = await ask(role, 'posts', { title, content: body, excerpt, status });
        const id = Number(post['id']);
        if (status === 'pending') post = await ask('administrator', `posts/${id}`, { status: 'publish' });
        const address = String(post['link']);
        posts.set(address, id);
        return address;
      },
      async comment(role, address, html) {
        const { id } = await ask(role, 'comments', { post: idOf(address), content: html });
        await ask('administrator', `comments/${String(id)}`, { status: 'approve' });
      },
      async logIn(role, page) {
        // The page moves the focus to the first field after a moment, in the middle of typing.
        await page.$eval(
          '#loginform',
          (form, name) => {
            for (const [id, value] of [
              ['user_login', name],
              ['user_pass', 'a-password'],
            ] as const)
              form.querySelector(`#${id}`)?.setAttribute('value', value);
          },
          role,
        );
        await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      },
      editor: (address) => `${url}/wp-admin/post.php?post=${idOf(address)}&action=edit`,
      head: (html) => writeFileSync(join(content, 'head.html'), html),
      async activate(plugin, options) {
        const name = plugin.split('/').at(-1) ?? '';
        if (!existsSync(plugin)) throw new Error(`There is no ${plugin}.`);
        cpSync(plugin, join(content, 'plugins', name), { recursive: true });
        const set = Object.entries(options).map(([key, value]) => `update_option('${key}', '${value}');`);
        await run('php', ['-r', `require 'wp-load.php'; ${set.join(' ')}`], { cwd: site });
        await ask('administrator', `plugins/${name}/${name}`, { status: 'active' });
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
