import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { direction as directionOf, sourceLocale } from '../../src/lib/locale.ts';
import { languageOf } from '../elements/content.ts';
import type { Place } from '../elements/from-examples.ts';
import './frame.css';

/** Links stay here: where they lead is no part of the catalogue. The actions panel says what was followed. */
const stay = (event: Event): void => event.preventDefault();

/** The host page around an element, as the toolbars have it. */
export const frame: Decorator = (story, { globals, parameters, viewMode }) => {
  const { content } = parameters as Place;
  const { theme, width, locale = sourceLocale, direction } = globals as Record<string, string>;
  const own = parameters['width'] as number | undefined;
  const inlineSize = width === 'example' ? own && `${own}px` : width === 'full' ? '100%' : width;
  return html`<div
    class="page"
    data-theme=${theme ?? 'auto'}
    data-view=${viewMode}
    lang=${content ? languageOf(content) : locale}
    dir=${direction === 'ltr' || direction === 'rtl' ? direction : directionOf(locale)}
    @mtc-navigate=${stay}
  >
    <div class="container" style=${styleMap({ inlineSize })}>${story()}</div>
  </div>`;
};
