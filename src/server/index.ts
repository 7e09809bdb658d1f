export { prerender } from './prerender.ts';
export type { MtcAttributes, MtcTag } from './prerender.ts';
export { MtcPrerenderError } from './errors.ts';
export type { PrerenderErrorCode } from './errors.ts';
