import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import './frame.css';
import { pseudoLocale } from './pseudo-locale.ts';

/** Links stay here: where they lead is no part of the catalogue. The actions panel says what was followed. */
const stay = (event: Event): void => event.preventDefault();

/** The host page around an element, as the toolbars have it. */
export const frame: Decorator = (story, { globals, parameters, viewMode }) => {
  const { page, width, direction } = globals as Record<string, string>;
  const own = parameters['width'] as number | undefined;
  const inlineSize = width === 'example' ? own && `${own}px` : width === 'full' ? '100%' : width;
  const isRtl = direction === 'rtl';
  const lang = isRtl ? pseudoLocale : 'en';
  const box = html`<div class="container" style=${styleMap({ inlineSize })}>
    ${story()}
  </div>`;
  // An element looks up the tree for its language when it renders: a new one does.
  return html`<div
    class="page"
    data-page=${page ?? 'auto'}
    data-view=${viewMode}
    lang=${lang}
    dir=${isRtl ? 'rtl' : 'ltr'}
    @mtc-navigate=${stay}
  >
    ${keyed(lang, box)}
  </div>`;
};
