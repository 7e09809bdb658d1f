/** Editors, with their default settings unless the name says otherwise. */
import type { Editor, Results } from './editor.ts';
import { kept, shown, unwrapped } from './outcomes.ts';

const test = 'test/cms/editors.test.ts';
const link = '[link](#3-loader-and-link)';
const tag = '[tag + script](#1-tag-and-script)';

const byLink = { start: 'link', advice: link, test } as const;
const byTag = { start: 'tag + script', advice: tag, test, outcomes: kept } as const;

/** A box for code, in which code that is pasted as text is code. */
const box = { ...byTag, keeps: 'keeps everything', asText: kept } as const;

const twice = 'twice, twice, twice';

/** The editor makes a link of an address that is pasted, and so of the addresses in code too. */
const autolink = {
  'tag + script': 'code + widget, code + link, code + link',
  markdown: 'widget + title, code + link, code + link',
  address: shown,
} as const satisfies Results;

export const editors = [
  {
    id: 'tinymce',
    name: 'TinyMCE',
    version: '8',
    keeps:
      'removes the tag and the script; keeps `div` and `a` with `data-*`; sets `sandbox=""` on iframes, which stops their links, ' +
      "unless `sandbox_iframes_exclusions: ['widgets.example']` is set",
    ...byLink,
    outcomes: { ...unwrapped, frame: 'frame without links, frame without links, frame without links' },
  },
  {
    id: 'tinymce-allowed',
    name: 'TinyMCE with the tag and the script allowed',
    version: '8',
    keeps:
      "keeps the tag, the script and the iframe, if `custom_elements: 'mtc-article'`, " +
      "`extended_valid_elements: 'mtc-article[*],script[*]'` and `sandbox_iframes_exclusions: ['widgets.example']` are set",
    ...byTag,
  },
  {
    id: 'ckeditor',
    name: 'CKEditor 5',
    version: '48',
    keeps:
      'keeps little more than `<a href>`; shows a static snippet twice, with its styles as text; removes the iframe',
    ...byLink,
    outcomes: { ...unwrapped, snippet: 'css + twice, css + twice, css + twice' },
  },
  {
    id: 'ckeditor-ghs',
    name: 'CKEditor 5 with General HTML Support, without scripts',
    version: '48',
    keeps:
      'keeps the tag and the iframe; empties a static snippet, so that readers without our script see nothing; ' +
      'shows snippets twice that are pasted into a sentence',
    ...byLink,
    outcomes: {
      ...unwrapped,
      flat: 'widget, text + link, text + link',
      snippet: 'widget, nothing, nothing',
      frame: kept.frame,
    },
    inSentence: { flat: 'twice + link, text + link, text + link', snippet: 'twice, text, text' },
  },
  {
    id: 'ckeditor-full',
    name: 'CKEditor 5 with General HTML Support, with scripts (Full HTML)',
    version: '48',
    keeps:
      'keeps the tag, the script and the iframe; empties a static snippet, so that readers without scripts see nothing; ' +
      'shows snippets twice that are pasted into a sentence',
    ...byTag,
    outcomes: { ...kept, snippet: 'widget, widget, nothing' },
    inSentence: { flat: 'twice + link, twice + link, text + link', snippet: 'twice, twice, text' },
  },
  {
    id: 'ckeditor-html-embed',
    name: 'CKEditor 5, HTML embed',
    version: '48',
    ...box,
  },
  {
    id: 'quill',
    name: 'Quill',
    version: '2',
    keeps:
      'keeps little more than `<a href>`; makes a link of the iframe, which the loader turns into the widget',
    ...byLink,
    outcomes: { ...unwrapped, frame: shown },
  },
  {
    id: 'tiptap',
    name: 'Tiptap',
    version: '3',
    keeps: 'keeps little more than `<a href>`; removes the iframe; makes a link of an address that is pasted',
    ...byLink,
    outcomes: unwrapped,
    asText: autolink,
  },
  ...(
    [
      ['prosemirror', 'ProseMirror, basic schema', '1'],
      ['lexical', 'Lexical', '0.52'],
      ['trix', 'Trix', '2'],
    ] as const
  ).map(([id, name, version]) => ({
    id,
    name,
    version,
    keeps: 'keeps little more than `<a href>`; removes the iframe',
    ...byLink,
    outcomes: unwrapped,
  })),
  {
    id: 'editorjs',
    name: 'Editor.js',
    version: '2',
    keeps: 'keeps little more than `<a href>`; removes the iframe',
    ...byLink,
    outcomes: unwrapped,
    pasted: { flat: 'text, text, text' },
    inSentence: { flat: 'text, text, text' },
  },
  {
    id: 'editorjs-raw',
    name: 'Editor.js, Raw tool',
    version: '2',
    ...box,
  },
  {
    id: 'froala',
    name: 'Froala',
    version: '5',
    keeps:
      'removes the tag and the script; keeps `div` and `a` with `data-*`, and the iframe; shows a static snippet twice; ' +
      'makes a link of an address that is pasted',
    ...byLink,
    outcomes: { ...unwrapped, snippet: twice, frame: kept.frame },
    asText: autolink,
  },
  {
    id: 'jodit',
    name: 'Jodit',
    version: '4',
    keeps: 'keeps everything in its source view; removes the script from what is pasted',
    start: 'tag + script',
    advice: `${tag} in the source view, or ${link}`,
    test,
    outcomes: kept,
    pasted: {
      'tag + script': shown,
      flat: 'widget, text + link, text + link',
      snippet: 'widget, text, text',
    },
  },
  {
    id: 'summernote',
    name: 'Summernote',
    version: '0.9',
    keeps:
      'keeps the tag; removes the script; its code view removes the iframe, and shows the styles of a static snippet until the ' +
      'widget is ready',
    ...byLink,
    outcomes: {
      ...unwrapped,
      flat: 'widget, text + link, text + link',
      snippet: 'widget, css + text, css + text',
    },
    pasted: { snippet: 'widget, text, text', frame: kept.frame },
  },
  {
    id: 'suneditor',
    name: 'SunEditor',
    version: '3',
    keeps:
      'removes the tag and the script; keeps the iframe; shows a static snippet twice; makes a link of an address that is pasted',
    ...byLink,
    outcomes: { ...unwrapped, snippet: twice, frame: kept.frame },
    asText: autolink,
  },
  {
    id: 'ghost',
    name: 'Ghost, text of a post',
    version: '6',
    keeps:
      'keeps little more than `<a href>`, and the iframe; reads code and Markdown that are pasted as text',
    ...byLink,
    advice: `${link}, with the loader in Settings, Code injection`,
    outcomes: { ...unwrapped, frame: kept.frame },
    asText: { 'tag + script': shown, markdown: shown, address: shown },
  },
  {
    id: 'ghost-html',
    name: 'Ghost, HTML card',
    version: '6',
    keeps: 'keeps everything',
    ...byTag,
  },
  {
    id: 'ghost-markdown',
    name: 'Ghost, Markdown card',
    version: '6',
    keeps: 'keeps everything; makes a link of an address',
    start: 'tag + script',
    advice: `${tag}, or [Markdown link](#3-loader-and-link)`,
    test,
    outcomes: { ...kept, markdown: shown, address: shown },
  },
] as const satisfies readonly Editor[];

export type EditorId = (typeof editors)[number]['id'];
