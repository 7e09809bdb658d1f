/**
 * WordPress from its Debian package, on a copy of its files, with its own database and users. Posts go through its REST API,
 * with an application password for each role, so that the filters of that role apply.
 */
import { existsSync, mkdirSync, cpSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clear, freePort, run, servePhp, temporaryFolder } from '../machine.ts';
import type { Server } from '../machine.ts';
import { startMariaDb } from './mariadb.ts';
import { config, install, siteWide } from './wordpress-site.ts';
import { copyVersion, debian, unpack } from './wordpress-versions.ts';
import type { Version } from './wordpress-versions.ts';

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
  /** An administrator publishes a saved post, which does not change the content. Resolves with its address. */
  approve(id: number): Promise<string>;
  /** Turns the plugin off. */
  deactivate(name: string): Promise<void>;
  /** The address of a screen: `post-new.php`. */
  screen(path: string): string;
  /** Adds a comment to a post, which an administrator approves. */
  comment(role: Role, url: string, html: string): Promise<void>;
  /** Fills in the login form. */
  logIn(role: Role, page: Page): Promise<void>;
  /** The address of a post in the editor. */
  editor(url: string): string;
  /** Sets HTML that the site prints into the head of each page. */
  head(html: string): void;
  /** Installs a plugin from a folder or a ZIP file of this project, and activates it. */
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

export async function startWordPress(version: Version = debian): Promise<WordPress> {
  const folder = temporaryFolder('wp');
  const site = join(folder, 'site');
  const content = join(site, 'wp-content');
  const servers: Server[] = [];
  const stop = () => clear(folder, servers);
  try {
    copyVersion(version, site);
    const database = await startMariaDb(folder);
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

    async function approve(id: number): Promise<string> {
      const { link } = await ask('administrator', `posts/${id}`, { status: 'publish' });
      posts.set(String(link), id);
      return String(link);
    }

    return {
      stop,
      async publish(role, { title, body, excerpt = '' }) {
        const status = role === 'contributor' ? 'pending' : 'publish';
        const { id } = await ask(role, 'posts', { title, content: body, excerpt, status });
        return approve(Number(id));
      },
      approve,
      deactivate: async (name) => {
        await ask('administrator', `plugins/${name}/${name}`, { status: 'inactive' });
      },
      screen: (path) => `${url}/wp-admin/${path}`,
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
        const name = parse(plugin).name;
        if (!existsSync(plugin)) throw new Error(`There is no ${plugin}.`);
        if (plugin.endsWith('.zip')) unpack(plugin, join(content, 'plugins'));
        else cpSync(plugin, join(content, 'plugins', name), { recursive: true });
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
