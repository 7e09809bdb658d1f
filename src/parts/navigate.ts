import { MtcNavigateEvent } from '../base/events.ts';

/**
 * Notifies the host page before a link to one of the clinic's pages is followed, so that it can use its own router. Clicks that
 * open a new tab or window, or that have been handled already, are left to the browser.
 */
export function announce(click: MouseEvent): void {
  if (click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
  const link = click.currentTarget as HTMLAnchorElement;
  if (!link.dispatchEvent(new MtcNavigateEvent(link.href, link.dataset['page'] ?? '')))
    click.preventDefault();
}
