/** Follows a link to a fragment in the same shadow root, where the browser does not look for it. */
export function jumpToFragment(click: Event): void {
  const root = (click.currentTarget as Element).getRootNode() as ShadowRoot;
  const link = (click.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const target = root.contains(link) && root.querySelector<HTMLElement>(link?.hash ?? 'a');
  if (!target) return;
  click.preventDefault();
  const disclosure = target.closest('details');
  if (disclosure) disclosure.open = true;
  target.focus();
}
