/** `npm run content -- new clinic --from DIR`: writes the content folder of a new clinic, which builds as it is. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sourceLocale } from '../src/i18n/locale.ts';
import { folderKinds } from './kinds/all.ts';
import { article } from './kinds/article.ts';
import { service } from './kinds/service.ts';
import { clinic } from './schema/clinic.ts';
import { named } from './source/find-files.ts';
import { skeletonOf } from './new-piece.ts';

const ARTICLE = 'my-article';
const SERVICE = 'my-service';

/** The keys that every clinic needs, with values that say what to replace. Nothing about the clinic is invented. */
const GIVEN: Readonly<Record<string, string>> = {
  name: 'name: Name of the clinic',
  site: 'site: https://clinic.example/',
  placeholder: 'placeholder: true',
  pages: `pages:\n  ${ARTICLE}: ${ARTICLE}/\n  ${SERVICE}: ${SERVICE}/`,
};

/** How to write the others. */
const EXAMPLES: Readonly<Record<string, string>> = {
  widgets: 'widgets: https://widgets.clinic.example/',
  prefix: 'prefix: abc',
  package: "package: '@clinic/widgets'",
  security: 'security: mailto:security@clinic.example',
  reports: 'reports: mailto:corrections@clinic.example',
  defaults: `defaults:\n  articles: ${ARTICLE}\n  services: ${SERVICE}`,
  hosts: 'hosts: [charity.example]',
  region: 'region: GB',
  crisis: `crisis:\n  GB:\n    - href: 'tel:the number'\n      source: https://charity.example/help/\n      verified: the day on which you compared it, as in 2026-02-28`,
};

const WIDTH = 118;

const comment = (text: string): string => `# ${text.replaceAll('\n', '\n# ')}`;

/** In lines that fit on a screen. */
const wrapped = (text: string): string =>
  text.replace(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'g'), '$1\n').trimEnd();

/** Each key of the schema, with its description. Keys that can be left out are comments. */
function clinicYaml(): string {
  const keys = Object.entries(clinic(folderKinds).shape).map(([key, { description = '' }]) => {
    const given = GIVEN[key];
    return `${comment(wrapped(description))}\n${given ?? comment(EXAMPLES[key] ?? `${key}:`)}\n`;
  });
  return [
    '# The clinic. Everything in this file is the same in every language. The keys that are comments can be left out.\n',
    ...keys,
  ].join('\n');
}

/** Writes the folder. Returns what it did. @throws One line that says what is wrong. */
export async function addClinic(from: string): Promise<string[]> {
  const there = await readdir(from).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (there.length > 0)
    throw new Error(
      `new clinic: found files in ${named(from)}, expected a folder that is empty or does not exist, named with --from`,
    );
  const files = {
    'clinic.yaml': clinicYaml(),
    [`${sourceLocale}/articles/${ARTICLE}.md`]: skeletonOf(article, ARTICLE),
    [`${sourceLocale}/services/${SERVICE}.md`]: skeletonOf(service, SERVICE),
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(from, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return Object.keys(files).map((path) => `${named(join(from, path))}  written`);
}
