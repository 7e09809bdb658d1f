/** The inserter of the block editor: what finds each widget, its preview, and the block it inserts. */
import assert from 'node:assert/strict';
import { clinic } from '../../src/generated/clinic.ts';
import { records } from '../../src/widgets/all.ts';
import { inEditor } from './in-editor.ts';
import type { EditorTest } from './in-editor.ts';

const titles = records.map(({ label }) => label);
const titleOf = (name: string): string => records.find((record) => record.name === name)?.label ?? name;

/** What an editor of a clinic types, and a widget that must be among the results. */
const searches: readonly (readonly [word: string, widget: string])[] = [
  ['depression', 'tms-panel'],
  ['depression', 'article'],
  ['medication', 'article'],
  ['medication', 'service-card'],
  ['crisis', 'nav-footer'],
  ['footer', 'nav-footer'],
  ['navigation', 'nav-footer'],
  ['magnetic', 'tms-panel'],
  ['psychotherapy', 'service-card'],
  ['skip', 'skip-link'],
];

const search: EditorTest = async (editor) => {
  for (const [word, widget] of searches) await editor.find(word, titleOf(widget));
  for (const title of titles) {
    await editor.find(title, title);
    await editor.find(clinic.name, title);
  }
};

/** The pointer rests on an entry. */
const preview: EditorTest = async (editor) => {
  const { page } = editor;
  await editor.find('magnetic', titleOf('tms-panel'));
  await editor.point(titleOf('tms-panel'), 'hover');
  const about = await page.waitForSelector(
    '.block-editor-inserter__preview-container .block-editor-block-card__description',
  );
  assert.match(
    (await about?.evaluate((element) => element.textContent)) ?? '',
    /transcranial magnetic stimulation/,
  );
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>(
      '.block-editor-inserter__preview-container iframe',
    );
    return frame?.contentDocument?.querySelector('mtc-tms-panel')?.shadowRoot?.querySelector('h2') != null;
  });
};

const insertion: EditorTest = async (editor) => {
  await editor.setMarkup('');
  for (const title of titles) {
    await editor.find(title, title);
    await editor.point(title, 'click');
  }
  const inserted = await editor.blocks();
  assert.deepEqual(
    inserted
      .filter(({ name }) => name === 'mtc/widget')
      .map(({ attributes }) => attributes['widget'])
      .sort(),
    records.map(({ name }) => name).sort(),
  );
  const before = await editor.markup();
  const id = await editor.save('Inserted', 'draft');
  await editor.open(id);
  assert.deepEqual(
    (await editor.blocks()).filter(({ isValid }) => !isValid),
    [],
  );
  assert.equal(await editor.markup(), before);
  await editor.canvas().waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('a, h2')),
    {},
    records.map(({ name }) => `mtc-${name}`),
  );
};

export const inserting = {
  'the inserter finds each widget by its title, its clinic and the words in its texts': inEditor(
    'administrator',
    search,
  ),
  'the inserter shows a preview and a description': inEditor('administrator', preview),
  'each widget is inserted, saved and opened again': inEditor('administrator', insertion),
};
