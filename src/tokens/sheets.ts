import type { CSSResult } from 'lit';
import { host } from './host.ts';
import { overrides } from './overrides.ts';
import { tokens } from './tokens.ts';

/**
 * The sheets of a widget in the order of the cascade: tokens and guards, the sheets of the parts that it shows, its own,
 * and last what forced colours and paper override.
 */
export const sheets = (own: CSSResult | CSSResult[], parts: CSSResult[] = []): CSSResult[] =>
  [tokens, host, parts, own, overrides].flat();
