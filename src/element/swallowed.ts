const partsOfAPage =
  /^<(header|footer)|<((main|nav|aside|form|script)[ >]|mtc-)|role="(main|navigation|banner|contentinfo)"/;

/**
 * Whether an element holds what no fallback has: landmarks, forms, scripts or other widgets. Then it was closed the
 * XML way (`<mtc-article/>`), and the parser has made the rest of the page its children.
 */
export function isSwallowedPage(element: Element): boolean {
  return [...element.children].some((child) => !child.slot && partsOfAPage.test(child.outerHTML));
}
