import type { MtcErrorCode } from '../base/events.ts';

/** What was wrong with what `prerender` was given. */
export type PrerenderErrorCode = MtcErrorCode | 'unknown-tag' | 'unknown-attribute' | 'bad-language';

/** Thrown by `prerender` in place of the console line that a browser would get: a server must not publish a blank. */
export class MtcPrerenderError extends Error {
  override readonly name = 'MtcPrerenderError';
  readonly code: PrerenderErrorCode;

  constructor(code: PrerenderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
