import { MtcNavigateEvent } from './events.ts';

/**
 * Tells the host page before a link to one of the clinic's pages is followed, so that it can route by itself. Clicks
 * that open a new tab or window, or that somebody has handled already, are left to the browser.
 */
export function announceNavigation(element: HTMLElement, click: MouseEvent): void {
  if (click.defaultPrevented || click.button > 0 || click.ctrlKey || click.metaKey) return;
  if (click.shiftKey || click.altKey) return;
  const link = click.composedPath().find(isPageLink);
  if (link && !element.dispatchEvent(new MtcNavigateEvent(link.href, link.dataset['page'] ?? ''))) {
    click.preventDefault();
  }
}

function isPageLink(node: EventTarget): node is HTMLAnchorElement {
  return node instanceof HTMLAnchorElement && node.dataset['page'] !== undefined;
}
