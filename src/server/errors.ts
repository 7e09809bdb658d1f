import type { MtcErrorCode } from '../base/events.ts';

/** What was wrong with the arguments of `prerender`. */
export type PrerenderErrorCode = MtcErrorCode | 'unknown-tag' | 'unknown-attribute' | 'bad-language';

/** Thrown by `prerender` instead of a console message, because a server must not publish an empty widget. */
export class MtcPrerenderError extends Error {
  override readonly name = 'MtcPrerenderError';
  readonly code: PrerenderErrorCode;

  constructor(code: PrerenderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
