import type { CSSResult } from 'lit';

/**
 * Adopts an element's styles in the document that it was moved into. Sheets belong to the document that made them:
 * another one refuses them and has dropped those that the element had.
 */
export function adoptInto(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view || !styles[0]?.styleSheet) return;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
