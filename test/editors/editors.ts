/** Which file in adapters/ opens which row of integrations/systems/editors.ts, and what an author can do there. */
import type { Way } from '../../integrations/systems/system.ts';
import { ways } from '../../integrations/systems/system.ts';
import type { Route } from '../../integrations/systems/editor.ts';
import type { EditorId } from '../../integrations/systems/editors.ts';

const anywhere: readonly Route[] = [
  'source',
  'pasted',
  'pasted into a sentence',
  'pasted as text',
  'pasted as text into a sentence',
];
/** A box for code takes what a text field takes. */
const box: readonly Route[] = ['source', 'pasted as text'];
/** Ghost's cards: what they save is set, because their fields are code editors of their own. */
const card: readonly Route[] = ['source'];
/** Ghost's text has no view of its source. */
const text = anywhere.filter((route) => route !== 'source');

export interface Setup {
  /** The name of the file. */
  adapter: string;
  /** The name of its export. */
  variant: string;
  routes: readonly Route[];
}

const setup = (adapter: string, variant = 'usual', routes = anywhere): Setup => ({
  adapter,
  variant,
  routes,
});

export const setups: Readonly<Record<EditorId, Setup>> = {
  tinymce: setup('tinymce'),
  'tinymce-allowed': setup('tinymce', 'allowed'),
  ckeditor: setup('ckeditor'),
  'ckeditor-ghs': setup('ckeditor', 'htmlSupport'),
  'ckeditor-full': setup('ckeditor', 'fullHtml'),
  'ckeditor-html-embed': setup('ckeditor', 'htmlEmbed', box),
  quill: setup('quill'),
  tiptap: setup('tiptap'),
  prosemirror: setup('prosemirror'),
  lexical: setup('lexical'),
  trix: setup('trix'),
  editorjs: setup('editorjs'),
  'editorjs-raw': setup('editorjs', 'raw', box),
  froala: setup('froala'),
  jodit: setup('jodit'),
  summernote: setup('summernote'),
  suneditor: setup('suneditor'),
  ghost: setup('ghost', 'usual', text),
  'ghost-html': setup('ghost', 'htmlCard', card),
  'ghost-markdown': setup('ghost', 'markdownCard', card),
};

/** Copied from a page that shows them, these are words and not HTML. */
const asHtml = ways.filter((way) => way !== 'markdown' && way !== 'address');

/** As text, editors show all code in the same way, so one tag is enough. */
const asText: readonly Way[] = ['tag + script', 'markdown', 'address'];

/** Which code gets into a text in which way. */
export const waysBy = {
  source: ways,
  pasted: asHtml,
  'pasted into a sentence': asHtml,
  'pasted as text': asText,
  'pasted as text into a sentence': asText,
} as const satisfies Record<Route, readonly Way[]>;
