/** Links of an embed page in a frame: they leave the frame if they may. If they may not, a note says what to do. */

/** Whether the page around the frame may be navigated. Only a click can ask, because some sandboxes allow it only then. */
function mayLeave(): boolean {
  try {
    // Without an address, this opens and changes nothing. In a sandbox that forbids it, it returns null.
    return !!open('', '_top');
  } catch {
    return false;
  }
}

const isLink = (node: EventTarget): node is HTMLAnchorElement =>
  node instanceof HTMLAnchorElement && !!node.href;

/** @param askHost Asks a host that may follow a link for the frame, as WordPress does for links to the frame's own host. */
export function followLinks(askHost?: (href: string) => void): void {
  const note = document.querySelector<HTMLElement>('.note');
  const follow = (click: MouseEvent): void => {
    const link = click.composedPath().find(isLink);
    const isInside = !link || /^#/.test(link.getAttribute('href') ?? '') || link.target === '_self';
    if (isInside || click.defaultPrevented || click.button > 1) return;
    const isPage = /^http/.test(link.protocol);
    const isFree = mayLeave();
    // A sandbox may allow new windows only. If it allows neither, the click does nothing.
    if (isPage) link.target = isFree ? '_top' : '_blank';
    if (isFree || !note) return;
    askHost?.(link.href);
    explain(note, link, isPage, !!askHost);
  };
  addEventListener('click', follow);
  addEventListener('auxclick', follow);
  // A new tab has opened after all.
  document.addEventListener('visibilitychange', () => note?.hidePopover());
}

/** Shows the note below the link, or above it if there is no room. */
function explain(note: HTMLElement, link: HTMLAnchorElement, isPage: boolean, isHostAsked: boolean): void {
  const shown = { page: isPage, number: !isPage, host: isHostAsked };
  for (const [name, isShown] of Object.entries(shown))
    for (const part of note.querySelectorAll<HTMLElement>(`.${name}`)) part.hidden = !isShown;
  const address = note.querySelector('bdi');
  const here = note.querySelector('a');
  if (!address || !here) return;
  address.textContent = isPage ? link.href : decodeURIComponent(link.pathname);
  here.href = link.href;
  note.showPopover();
  const { top, bottom } = link.getBoundingClientRect();
  const { offsetHeight } = note;
  const isBelow = bottom + offsetHeight < document.documentElement.clientHeight;
  note.style.top = `${scrollY + (isBelow ? bottom : Math.max(0, top - offsetHeight))}px`;
  // Ready to be copied.
  getSelection()?.selectAllChildren(address);
}
