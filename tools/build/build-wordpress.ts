/**
 * Writes dist/integrations/mtc-widgets.zip, the WordPress plugin to upload: the source in integrations/, with the prefix of the
 * clinic and the addresses, hashes, titles and words of this build. `--pieces` writes the titles into the source too.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { hasEmbedPage } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';
import { delivery, prefix } from '../../src/generated/delivery.ts';
import { version } from '../../src/lib/version.ts';
import { frequentWords } from './frequent-words.ts';
import { importBuiltServer } from './import-built-server.ts';
import { renamePrefix } from './prefix/rename.ts';
import { phpText } from './records/php.ts';

const source = 'integrations/wordpress/mtc-widgets';

const read = (file: string): string => readFileSync(join(source, file), 'utf8');

/** Keeps the comment at the start of the file, and replaces what the file returns. */
const returning = (file: string, lines: readonly string[]): string =>
  `${read(file).split('return array(')[0] ?? ''}return array(\n${lines.join('\n')}\n);\n`;

/** Every piece that has an embed page, with its title in each language. */
export async function piecesPhp(): Promise<string> {
  const { ids, translations } = await importBuiltServer('content');
  const { titleOf } = await importBuiltServer('title');
  const locales = ['en', ...translations];
  const pieces = Object.entries(ids)
    .filter(([widget]) => hasEmbedPage(widget as Widget))
    .flatMap(([widget, all]) => all.map((id) => [widget as Widget, id] as const));
  return returning(
    'pieces.php',
    pieces.flatMap(([widget, id]) => [
      `\t${phpText(`${widget}/${id}`)} => array(`,
      ...locales.map((locale) => `\t\t${phpText(locale)} => ${phpText(titleOf(widget, id, locale))},`),
      '\t),',
    ]),
  );
}

/** The words of each widget's texts, from their snippets. */
async function wordsPhp(): Promise<string> {
  const { ids, translations } = await importBuiltServer('content');
  const texts = (widget: string, locale: string, pieces: readonly string[]): string =>
    pieces.map((id) => readFileSync(`dist/snippets/${widget}.${id}.${locale}.plain.html`, 'utf8')).join(' ');
  return returning(
    'words.php',
    Object.entries(ids)
      .filter(([widget]) => hasEmbedPage(widget as Widget))
      .flatMap(([widget, pieces]) => [
        `\t${phpText(widget)} => array(`,
        ...['en', ...translations].map((locale) => {
          const words = frequentWords(texts(widget, locale, pieces), locale);
          return `\t\t${phpText(locale)} => ${phpText(words.join(' '))},`;
        }),
        '\t),',
      ]),
  );
}

function deliveryPhp(): string {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  return returning('delivery.php', [
    `\t'base' => ${phpText(delivery.base)},`,
    `\t'version' => ${phpText(version)},`,
    `\t'integrity' => array(`,
    // One for pages, one for the editor.
    ...['loader.js', `${prefix}.js`].map((file) => `\t\t${phpText(file)} => ${phpText(hashes[file] ?? '')},`),
    '\t),',
  ]);
}

/** What the file returns are words of the clinic, such as titles. */
function renameComment(php: string): string {
  const [comment = '', ...rest] = php.split(/(?=return array\()/);
  return renamePrefix(comment) + rest.join('');
}

if (process.argv[1]?.endsWith('build-wordpress.ts')) {
  const made: Record<string, string> = {
    'delivery.php': deliveryPhp(),
    'pieces.php': await piecesPhp(),
    'words.php': await wordsPhp(),
  };
  if (process.argv.includes('--pieces')) writeFileSync(join(source, 'pieces.php'), made['pieces.php'] ?? '');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(source, file)).isFile())
    .sort();
  const entries = files.map((file) => {
    const text = made[file] === undefined ? renamePrefix(read(file)) : renameComment(made[file]);
    return [renamePrefix(`mtc-widgets/${file}`), strToU8(text)] as const;
  });
  // A build with another prefix has left its own files.
  rmSync('dist/integrations', { recursive: true, force: true });
  mkdirSync('dist/integrations', { recursive: true });
  // The same date for all files, because otherwise two builds would differ.
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: '1980-01-01T00:00:00' });
  writeFileSync(renamePrefix('dist/integrations/mtc-widgets.zip'), zip);
}
