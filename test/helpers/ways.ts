/** What an author pastes to show the article, by the names in integrations/systems/. */
import type { Way } from '../../integrations/systems/system.ts';
import { address, code, link, markdown, placeholder, plain, flat, snippet } from '../cms/embeds.ts';
import type { WidgetsHost } from '../cms/widgets-host.ts';

const withScript = code('loader', 'floating');

export const pasted: Readonly<Record<Way, (widgets: WidgetsHost) => string>> = {
  'tag + script': withScript,
  tag: (widgets) => withScript(widgets).replace(/<script[^>]*><\/script>\s*/, ''),
  placeholder: (widgets) => placeholder(link(widgets)),
  'link data-mtc': (widgets) => link(widgets, ' data-mtc'),
  link: (widgets) => link(widgets),
  markdown,
  flat,
  snippet,
  plain,
  frame: code('iframe', 'floating'),
  address,
};
