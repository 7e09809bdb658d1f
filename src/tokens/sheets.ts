import type { CSSResult } from 'lit';
import { host } from './host.ts';
import { overrides } from './overrides.ts';
import { tokens } from './tokens.ts';

/**
 * The style sheets of a widget in cascade order: tokens and guards, those of the parts that it shows, its own, and last the
 * overrides for forced colours and print.
 */
export const sheets = (own: CSSResult | CSSResult[], parts: CSSResult[] = []): CSSResult[] =>
  [tokens, host, parts, own, overrides].flat();
