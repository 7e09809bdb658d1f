/** The licences of the packages in a chunk, as a comment at its start. */
import { existsSync, readFileSync } from 'node:fs';

/** The folders of the packages that modules come from. */
const foldersOf = (modules) => [
  ...new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [])),
];

/** @throws If a package names no licence. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!license) throw new Error(`${folder}/package.json: found no licence, expected one.`);
  const file = `${folder}/LICENSE`;
  return {
    title: `${name} ${version} (${license})`,
    text: existsSync(file) ? readFileSync(file, 'utf8') : '',
  };
}

/** For `banner` in the output of Rollup. Packages with the same text are together. tools/build/write-sbom.ts reads the titles. */
export function licences({ modules }) {
  const byText = new Map();
  for (const { title, text } of foldersOf(Object.keys(modules)).map(licenceOf))
    byText.set(text, [...(byText.get(text) ?? []), title]);
  if (byText.size === 0) return '';
  const parts = [...byText].map(([text, titles]) =>
    [...titles.sort().map((title) => `Includes ${title}`), text.trim()].filter(Boolean).join('\n'),
  );
  return `/*!\n${parts.join('\n\n').replaceAll('*/', '* /')}\n*/`;
}
