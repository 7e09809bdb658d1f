const partsOfAPage =
  'main, nav, aside, form, script, [role="main"], [role="navigation"], [role="banner"], [role="contentinfo"]';

/**
 * Whether an element holds what no fallback has: landmarks, forms, scripts or other widgets. Then it was closed the
 * XML way (`<mtc-article/>`), and the parser has made the rest of the page its children.
 */
export function isSwallowedPage(element: Element): boolean {
  const children = [...element.children].filter((child) => !child.slot);
  return children.some(
    (child) =>
      child.matches(`header, footer, ${partsOfAPage}`) ||
      child.querySelector(partsOfAPage) !== null ||
      [child, ...child.querySelectorAll('*')].some(({ localName }) => localName.startsWith('mtc-')),
  );
}
