import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Place } from '../elements/from-examples.ts';
import './catalogue-page.ts';
import './frame.css';
import { landmarkOf } from '../../src/widgets/all.ts';
import { pageAround } from './hosts/hosts.ts';
import './outline.ts';
import { headingsAbove, placeOf } from './place.ts';
import type { Shown } from './hosts/shown.ts';
import { sample } from './hosts/sample.ts';

/** Blocks links, because their targets are not part of the catalogue. The actions panel shows what was followed. */
const stay = (event: Event): void => event.preventDefault();

/** Blocks the page's own links too. Links inside an element are not visible from here, but fire their own event. */
const stayOnSample = (event: Event): void => {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
};

/** A documentation page has a main element already, so the skip link leads to the sample beside it. */
const skipToSample = {
  capture: true,
  handleEvent(event: Event) {
    const page = event.currentTarget as Element;
    if (!(event.target instanceof Element) || landmarkOf(event.target.localName) !== 'header') return;
    event.preventDefault();
    event.stopPropagation();
    page.querySelector<HTMLElement>('.target')?.focus();
  },
};

function inDocs(tag: string | undefined, shown: Shown, container: TemplateResult): TemplateResult {
  return html`<catalogue-page
    class="page"
    data-host="plain"
    data-view="docs"
    data-theme=${shown.theme}
    data-medium=${shown.medium}
    lang=${shown.language}
    dir=${shown.dir}
    .medium=${shown.medium}
    @mtc-navigate=${stay}
    @click=${skipToSample}
    >${
      tag && landmarkOf(tag) === 'header'
        ? html`<p>${sample.skipLink}</p>
            ${container}
            <p class="target" tabindex="-1">${sample.content}</p>`
        : container
    }</catalogue-page
  >`;
}

function inStory(tag: string | undefined, above: number, shown: Shown, title: string, story: TemplateResult) {
  const page = { lang: shown.locale, dir: shown.dir, title, host: tag ? shown.host : ('plain' as const) };
  return html`<div class="stage">
    ${shown.hasOutline ? html`<catalogue-outline></catalogue-outline>` : nothing}
    <catalogue-page
      class="page"
      data-view="story"
      data-host=${page.host}
      data-theme=${shown.theme}
      data-medium=${shown.medium}
      lang=${tag ? 'en' : shown.language}
      dir=${shown.dir}
      .page=${page}
      .medium=${shown.medium}
      @mtc-navigate=${stay}
      @click=${tag ? stayOnSample : nothing}
      >${tag ? pageAround(tag, above, shown, story) : story}</catalogue-page
    >
  </div>`;
}

/** The host page around an element, as the story and the toolbars say. */
export const frame: Decorator = (
  story,
  { args, component, globals, id, name, parameters, title, viewMode },
) => {
  const place = parameters as Place;
  const shown = placeOf(globals, place);
  const isDocs = viewMode === 'docs';
  // The style sheet of another site applies to the whole page, and would affect the other stories on it.
  if (isDocs && (place.host ?? place.medium)) {
    return html`<p class="elsewhere">
      <a href="./?path=/story/${id}" target="_top">${name}: open it on its own page</a>
    </p>`;
  }
  const container = html`<div
    class="container"
    lang=${shown.language}
    dir=${shown.dir}
    style=${styleMap({ inlineSize: shown.inlineSize })}
  >
    ${story()}
  </div>`;
  const tag = component as string | undefined;
  return isDocs
    ? inDocs(tag, shown, container)
    : inStory(
        tag,
        tag ? headingsAbove(tag, args) : 0,
        shown,
        `${title.replace(/^.*\//, '')}: ${name}`,
        container,
      );
};
