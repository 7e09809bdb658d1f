/** A navigation's links → links with arrows. */
import type { z } from 'zod';
import { withArrow } from '../html/markup.ts';
import type { navigation as schema } from './schema/navigation.ts';

type Front = z.output<ReturnType<typeof schema>>;

export function navigation({ label, links, action }: Front): object {
  const going = (link: Front['action']) => ({ ...link, text: withArrow(link.text) });
  return { label, links: links.map(going), action: going(action) };
}
