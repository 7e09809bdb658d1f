/** Editors, with their default settings unless the name says otherwise. */
import type { System } from './system.ts';

const link = '[link](#3-loader-and-link)';
const shown = 'widget, link, link';
const text = 'text + link, text + link, text + link';

export const editors = [
  {
    id: 'tinymce',
    name: 'TinyMCE',
    version: '8',
    keeps:
      'removes the tag and the script; keeps `div` and `a` with `data-*`; sets `sandbox=""` on iframes, which stops their links',
    start: 'link',
    advice: link,
    outcomes: { link: shown, flat: text },
  },
  {
    id: 'ckeditor',
    name: 'CKEditor 5',
    version: '5',
    keeps: 'keeps little more than `<a href>`; shows a static snippet twice, with its styles as text',
    start: 'link',
    advice: link,
    outcomes: { link: shown, flat: text },
  },
  {
    id: 'ckeditor-ghs',
    name: 'CKEditor 5 with General HTML Support',
    version: '5',
    keeps: 'keeps the tag; empties a static snippet, so that readers without our script see nothing',
    start: 'link',
    advice: `${link}, or [flat snippet](#4-flat-snippet)`,
    outcomes: { link: shown },
  },
  {
    id: 'ckeditor-html-embed',
    name: 'CKEditor 5, HTML embed',
    version: '5',
    keeps: 'keeps everything',
    start: 'tag + script',
    advice: '[tag + script](#1-tag-and-script)',
    outcomes: { 'tag + script': 'widget, widget, link' },
  },
  ...(
    [
      ['quill', 'Quill', '2'],
      ['tiptap', 'Tiptap, ProseMirror', '3'],
      ['lexical', 'Lexical', ''],
      ['trix', 'Trix', '2'],
    ] as const
  ).map(([id, name, version]) => ({
    id,
    name,
    ...(version && { version }),
    keeps: 'keeps little more than `<a href>`',
    start: 'link' as const,
    advice: link,
    outcomes: { link: shown } as const,
  })),
  {
    id: 'editorjs',
    name: 'Editor.js',
    keeps: 'removes the link from everything that is pasted; its Raw tool keeps everything',
    start: 'tag + script',
    advice: '[tag + script](#1-tag-and-script) in the Raw tool only',
    outcomes: { 'tag + script': 'widget, widget, link' },
  },
  ...(
    [
      ['froala', 'Froala', '5'],
      ['suneditor', 'SunEditor', '3'],
    ] as const
  ).map(([id, name, version]) => ({
    id,
    name,
    version,
    keeps: 'removes the tag and the script; shows a static snippet twice',
    start: 'link' as const,
    advice: link,
    outcomes: { link: shown, flat: text } as const,
  })),
  {
    id: 'jodit',
    name: 'Jodit',
    version: '4',
    keeps: 'keeps the tag; removes the script',
    start: 'link',
    advice: link,
    outcomes: { link: shown },
  },
  {
    id: 'summernote',
    name: 'Summernote',
    version: '0.9',
    keeps: 'keeps the tag; its code view removes the script',
    start: 'link',
    advice: link,
    outcomes: { link: shown },
  },
] as const satisfies readonly System[];
