/**
 * Prerenders a widget in a web worker, with the same code as in Node. A worker has no document, so Lit does not mistake it for
 * a page. Built by tools/build/build-prerender-worker.ts.
 */
import type { PrerenderedMethod } from '../../src/embed-code/embed-code.ts';
import { prerender } from '../../src/server/prerender.ts';
import type { MtcAttributes } from '../../src/server/prerender.ts';
import { flatWords } from '../../src/server/snippet.ts';
import { attributesOf, tagOf } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';

export interface Question {
  number: number;
  widget: Widget;
  id: string;
  attributes: MtcAttributes;
  children: string;
}

/** What the server writes, by method. */
export type Written = Readonly<Record<PrerenderedMethod, string>>;

export type Answer = { number: number } & (Written | { error: string });

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, widget, id, attributes, children } = data;
  const answer = (rest: Written | { error: string }): void => postMessage({ number, ...rest });
  try {
    answer({
      snippet: prerender(tagOf(widget), { ...attributesOf(widget, id), ...attributes }, undefined, children),
      flat: flatWords(widget, id, String(attributes['lang']), attributes),
    });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});
