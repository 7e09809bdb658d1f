/** Where lines of widgets break in a wrong place, as a browser lays them out. */
import type { Page } from 'puppeteer-core';

/**
 * Lines that begin with a closing mark or a citation, or end with an opening mark, at each width. Three characters of context are
 * shown on both sides of the break, which is `|`.
 */
export const wrongBreaks = (page: Page, widths: readonly number[]): Promise<string[]> =>
  page.evaluate((all) => {
    const closing = /[.,;:!?)\]}”’»%…、。，．；：！？）》」』】〉〕،؛؟]/;
    const opening = /[([{“‘«¿¡（《「『【〈〔]/;
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const blocks = new Map<Element, Text[]>();
    for (const root of roots.slice(1)) {
      for (const details of root.querySelectorAll('details')) details.open = true;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let block = node.parentElement;
        while (block && /^(inline|contents)/.test(getComputedStyle(block).display))
          block = block.parentElement;
        if (block?.localName === 'style' || !block?.checkVisibility()) continue;
        blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
      }
    }
    const found: string[] = [];
    const range = document.createRange();
    for (const width of all) {
      document.body.style.width = `${width}px`;
      for (const [block, nodes] of blocks) {
        const size = parseFloat(getComputedStyle(block).fontSize);
        const characters = nodes.flatMap((node) =>
          [...node.data].length === node.data.length
            ? [...node.data].flatMap((character, offset) =>
                /[\s\p{Cf}]/u.test(character)
                  ? []
                  : [{ node, offset, character, isCited: Boolean(node.parentElement?.closest('sup')) }],
              )
            : [],
        );
        for (const [index, next] of characters.entries()) {
          const last = characters[index - 1];
          if (!last) continue;
          const isCited = next.isCited && !last.isCited;
          if (!isCited && !closing.test(next.character) && !opening.test(last.character)) continue;
          const bottoms = [last, next].map(({ node, offset }) => {
            range.setStart(node, offset);
            range.setEnd(node, offset + 1);
            const rects = range.getClientRects();
            return rects[rects.length - 1]?.bottom;
          });
          const [before, after] = bottoms;
          if (before === undefined || after === undefined || after - before < 0.8 * size) continue;
          const around = characters
            .slice(Math.max(0, index - 3), index + 3)
            .map(({ character }) => character);
          around.splice(Math.min(3, index), 0, '|');
          found.push(`${width}px: ${around.join('')}`);
        }
      }
    }
    return found;
  }, widths);
