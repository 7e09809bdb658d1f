import { KoenigComposer, KoenigEditor } from '@tryghost/koenig-lexical';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const paragraph = (text) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'extended-text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
  direction: 'ltr',
  format: '',
  indent: 0,
});

/** Ghost saves a state, and its server renders it. */
const render = async (state) => (await fetch('/ghost', { method: 'POST', body: state })).text();

const open = (place) =>
  new Promise((done) => {
    const registerAPI = (api) => {
      if (!api) return;
      const { editorInstance: editor } = api;
      const load = (state) => editor.setEditorState(editor.parseEditorState(state));
      const state = () => JSON.stringify(editor.getEditorState());
      done({
        field: place.querySelector('[contenteditable]'),
        get: () => render(state()),
        again: () => load(state()),
        show: (...children) =>
          load({ root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }),
      });
    };
    const fileUploader = { useFileUpload: () => ({}), fileTypes: {} };
    const composer = { cardConfig: {}, fileUploader, onError: (error) => window.reportError(error) };
    createRoot(place).render(
      createElement(KoenigComposer, composer, createElement(KoenigEditor, { registerAPI })),
    );
  });

export async function usual(place) {
  const { show, ...adapter } = await open(place);
  const set = (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    show(...[...body.children].map(({ textContent }) => paragraph(textContent)));
  };
  return { ...adapter, set };
}

/** A card for code. */
const card = (type, key) => async (place) => {
  const { get, again, show } = await open(place);
  return { get, again, set: (code) => show({ type, version: 1, [key]: code }) };
};
export const htmlCard = card('html', 'html');
export const markdownCard = card('markdown', 'markdown');
