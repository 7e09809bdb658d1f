/** Editors, as they come: what is pasted into their source, and saved. */
import type { System } from './system.ts';

export const editors = [
  {
    id: 'tinymce',
    name: 'TinyMCE, default settings',
    version: '8',
    keeps:
      'removes the tag and the script; keeps `div` and `a` with `data-*`; puts `sandbox=""` on iframes, which disables their links',
    start: 'link',
    advice: '[link](#1-link)',
    test: 'test/editors/editors.test.ts',
    outcomes: { link: 'widget, link, link', flat: 'text, text, text' },
  },
] as const satisfies readonly System[];
