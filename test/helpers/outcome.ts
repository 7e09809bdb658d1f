/** What a reader finds of the article in a published page, in the words of integrations/systems/system.ts. */
import type { Page } from 'puppeteer-core';
import { fallback, first, last } from '../cms/published.ts';
import { article, count, shown } from '../dist/wait-for-widget.ts';

function wordsIn(text: string): 'once' | 'twice' | 'part' | 'none' {
  const counts = article.map((sentence) => count(text, sentence));
  if (counts.every((one) => one === 1)) return 'once';
  if (counts.some((one) => one > 1)) return 'twice';
  return counts.includes(1) ? 'part' : 'none';
}

interface Signs {
  isLive: boolean;
  isLinked: boolean;
}

/** In the page: what can be seen, through open shadow roots. As text, because tsx adds a helper to named functions. */
const readSigns = `((content, address) => {
  const signs = { isLive: false, isLinked: false };
  const read = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.checkVisibility()) continue;
      if (element.localName === 'mtc-article' && element.hasUpdated) signs.isLive = true;
      if (element.localName === 'a' && element.href.startsWith(address)) signs.isLinked = true;
      if (element.shadowRoot) read(element.shadowRoot);
    }
  };
  read(document.querySelector(content));
  return signs;
})`;

async function frameIn(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const texts = await Promise.all(frames.map((frame) => shown(frame)));
  if (wordsIn(texts.join(' ')) !== 'once') return [];
  const sandbox = await page.$eval('iframe', (frame) => frame.getAttribute('sandbox'));
  const isFree = sandbox === null || /allow-(top-navigation|popups)/.test(sandbox);
  return [isFree ? 'frame' : 'frame without links'];
}

/**
 * @param content Selector of what was published.
 * @param address The address of the embed page.
 */
export async function outcomeOf(page: Page, content: string, address: string): Promise<string> {
  const text = await shown(page, content);
  const { isLive, isLinked } = (await page.evaluate(
    `${readSigns}(${JSON.stringify(content)}, ${JSON.stringify(address)})`,
  )) as Signs;
  const words = wordsIn(text);
  const isCode = /<\/?[a-z]|\]\(http|&(lt|amp|#\d+);/.test(text);
  const signs = [
    ...([first, last].every((sentence) => count(text, sentence) === 1) ? [] : ['sentence']),
    ...(/:host|\{[^}]*:[^}]*\}/.test(text) ? ['css'] : []),
    ...(isCode ? ['code'] : []),
    ...(words === 'twice' || words === 'part' ? [words] : []),
    ...(words === 'once' ? [isLive ? 'widget' : 'text'] : []),
    ...(await frameIn(page)),
    ...(isLinked ? ['link'] : !isCode && text.includes(fallback) ? ['title'] : []),
    ...(!isCode && !isLinked && text.includes(address) ? ['address'] : []),
  ];
  return signs.join(' + ') || 'nothing';
}
