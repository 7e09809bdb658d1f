/**
 * DokuWiki from its Debian package, with separate configuration, accounts and data. Pages are saved through its XML-RPC API, by
 * a user who may only edit.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clear, freePort, run, servePhp, temporaryFolder } from '../machine.ts';
import type { Server } from '../machine.ts';

export type Role = 'administrator' | 'author';

export interface DokuWiki extends Server {
  /** Saves a page, and resolves with its address. */
  publish(role: Role, page: { title: string; body: string }): Promise<string>;
  /** Writes a file of its configuration: `meta.html` for each page's head, `userscript.js`. Empty text removes it. */
  configure(file: string, text: string): void;
}

export const packages = ['dokuwiki', 'php-cli', 'php-xml', 'php-mbstring'];

const program = '/usr/share/dokuwiki';
const password = 'a-password';

const settings = (folder: string): string => `<?php
$conf['title'] = 'A wiki';
$conf['savedir'] = '${folder}/data';
$conf['useacl'] = 1;
$conf['superuser'] = '@admin';
$conf['remote'] = 1;
$conf['remoteuser'] = '@user';
$conf['updatecheck'] = 0;
`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export async function startDokuWiki(): Promise<DokuWiki> {
  const folder = temporaryFolder('dw');
  const conf = join(folder, 'conf');
  const servers: Server[] = [];
  const stop = () => clear(folder, servers);
  try {
    // Its lists of plugins and the like, but not the name and the permissions of the machine's own wiki.
    const isOwn = (path: string): boolean => !/(local\.php|\.auth\.php)$/.test(path);
    cpSync('/etc/dokuwiki', conf, { recursive: true, filter: isOwn });
    for (const name of ['pages', 'meta', 'media', 'media_meta', 'attic', 'media_attic', 'cache', 'index']) {
      mkdirSync(join(folder, 'data', name), { recursive: true });
    }
    for (const name of ['locks', 'tmp', 'log']) mkdirSync(join(folder, 'data', name));

    const hash = (await run('php', ['-r', `echo password_hash('${password}', PASSWORD_BCRYPT);`])).trim();
    const user = (role: Role, groups: string) => `${role}:${hash}:${role}:${role}@example.org:${groups}\n`;
    const files = {
      'local.php': settings(folder),
      'acl.auth.php': '*\t@ALL\t1\n*\t@user\t8\n',
      'users.auth.php': user('administrator', 'admin,user') + user('author', 'user'),
      'prepend.php': `<?php define('DOKU_CONF', '${conf}/');`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(conf, name), text);

    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    servers.push(
      // Without PHP's cache, which shows the previous text of conf/meta.html for two seconds.
      await servePhp(program, port, {
        settings: { auto_prepend_file: join(conf, 'prepend.php'), 'opcache.enable': '0' },
      }),
    );

    return {
      stop,
      configure: (file, text) => writeFileSync(join(conf, file), text),
      async publish(role, { title, body }) {
        const id = title.toLowerCase().replace(/\W+/g, '_');
        const texts = [id, `====== ${title} ======\n\n${body}`].map(
          (text) => `<param><value><string>${escape(text)}</string></value></param>`,
        );
        const response = await fetch(`${url}/lib/exe/xmlrpc.php`, {
          method: 'POST',
          headers: {
            Authorization: `Basic ${Buffer.from(`${role}:${password}`).toString('base64')}`,
            'Content-Type': 'text/xml',
          },
          body: `<?xml version="1.0"?><methodCall><methodName>wiki.putPage</methodName><params>${texts.join('')}<param><value><struct></struct></value></param></params></methodCall>`,
        });
        const answer = await response.text();
        if (!answer.includes('<boolean>1</boolean>')) throw new Error(answer);
        return `${url}/doku.php?id=${id}`;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
