import type { CSSResult, LitElement } from 'lit';

/**
 * Adopts an element's styles in the document that it was moved into. Sheets belong to the document that made them:
 * another one refuses them and has dropped those that the element had.
 */
export function adoptInto({ shadowRoot, ownerDocument, constructor }: LitElement): void {
  const view = ownerDocument.defaultView;
  const styles = (constructor as typeof LitElement).elementStyles as CSSResult[];
  if (!shadowRoot || !view || !styles[0]?.styleSheet) return;
  try {
    shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  } catch {
    // Plain words are better than none.
  }
}

/** The root that Lit makes; with sheets of its own document, if it was moved there before it was first shown. */
export function rootOf<Root>(element: LitElement, create: () => Root): Root | ShadowRoot {
  try {
    return create();
  } catch (error) {
    if (!element.shadowRoot) throw error;
    adoptInto(element);
    return element.shadowRoot;
  }
}
