/**
 * MediaWiki from its Debian package, with SQLite. Pages are saved through its API by an account without special rights, and
 * site pages by its administrator.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { clear, freePort, run, servePhp, temporaryFolder } from '../machine.ts';
import type { Server } from '../machine.ts';

export type Role = 'administrator' | 'author';

export interface MediaWiki extends Server {
  /** Saves a page, and resolves with its address. */
  publish(role: Role, page: { title: string; body: string }): Promise<string>;
}

export const packages = ['mediawiki', 'php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-intl'];

const program = '/usr/share/mediawiki';
const password = 'a-password-of-tests';
const accounts: Record<Role, string> = { administrator: 'Administrator', author: 'Author' };

const settings = (folder: string): string => `
$wgUseSiteJs = true;
$wgCacheDirectory = '${folder}/cache';
$wgUploadDirectory = '${folder}/images';
$wgMainCacheType = CACHE_NONE;
$wgMessageCacheType = CACHE_NONE;
$wgParserCacheType = CACHE_NONE;
$wgSessionCacheType = CACHE_DB;
$wgResourceLoaderMaxage = [ 'versioned' => 0, 'unversioned' => 0 ];
$wgJobRunRate = 0;
`;

/** A session with its API: cookies, and a token for changes. */
function session(url: string) {
  const cookies = new Map<string, string>();
  const ask = async (fields: Record<string, string>): Promise<Record<string, Record<string, unknown>>> => {
    const response = await fetch(`${url}/api.php`, {
      method: 'POST',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: new URLSearchParams({ format: 'json', formatversion: '2', ...fields }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return (await response.json()) as Record<string, Record<string, unknown>>;
  };
  const token = async (type: string): Promise<string> => {
    const { query } = await ask({ action: 'query', meta: 'tokens', type });
    return (query?.tokens as Record<string, string>)[`${type}token`] ?? '';
  };
  return { ask, token };
}

export async function startMediaWiki(): Promise<MediaWiki> {
  const folder = temporaryFolder('mw');
  const servers: Server[] = [];
  const stop = () => clear(folder, servers);
  try {
    for (const name of ['cache', 'images', 'db']) mkdirSync(join(folder, name));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const file = join(folder, 'LocalSettings.php');
    const env = { MW_CONFIG_FILE: file };
    await run('php', [
      join(program, 'maintenance/install.php'),
      ...['--dbtype=sqlite', `--dbpath=${join(folder, 'db')}`, '--dbname=wiki', `--confpath=${folder}`],
      ...[`--server=${url}`, '--scriptpath=', '--lang=en', `--pass=${password}`, '--skins=Vector'],
      ...['A wiki', accounts.administrator],
    ]);
    appendFileSync(file, settings(folder));
    const create = ['maintenance/createAndPromote.php', accounts.author, password];
    await run('php', [join(program, create[0] ?? ''), ...create.slice(1)], { env });
    servers.push(await servePhp(program, port, { env }));

    return {
      stop,
      async publish(role, { title, body }) {
        const { ask, token } = session(url);
        const { login } = await ask({
          action: 'login',
          lgname: accounts[role],
          lgpassword: password,
          lgtoken: await token('login'),
        });
        if (login?.result !== 'Success') throw new Error(JSON.stringify(login));
        const answer = await ask({ action: 'edit', title, text: body, token: await token('csrf') });
        if (answer.edit?.result !== 'Success') throw new Error(JSON.stringify(answer));
        return `${url}/index.php?title=${encodeURIComponent(title)}`;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
