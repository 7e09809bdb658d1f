/**
 * Prerenders a widget in a web worker, with the same code as in Node. A worker has no document, so Lit does not mistake it for
 * a page. Built by tools/build/build-prerender-worker.ts.
 */
import { prerender } from '../../src/server/prerender.ts';
import type { MtcAttributes, MtcTag } from '../../src/server/prerender.ts';

export interface Question {
  number: number;
  tag: MtcTag;
  attributes: MtcAttributes;
  children: string;
}

export type Answer = { number: number } & ({ html: string } | { error: string });

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, tag, attributes, children } = data;
  const answer = (rest: { html: string } | { error: string }): void => postMessage({ number, ...rest });
  try {
    answer({ html: prerender(tag, attributes, undefined, children) });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});
