import type { MtcErrorCode } from '../lib/errors.ts';

export type { MtcErrorCode };

/** Fired once, when an element first shows its content. */
export class MtcReadyEvent extends Event {
  constructor() {
    super('mtc-ready', { bubbles: true, composed: true });
  }
}

/** Fired when an element gets a value that it cannot use. The console shows the same message once. */
export class MtcErrorEvent extends Event {
  readonly code: MtcErrorCode;
  readonly message: string;

  constructor(code: MtcErrorCode, message: string) {
    super('mtc-error', { bubbles: true, composed: true });
    this.code = code;
    this.message = message;
  }
}

/**
 * Fired before a link to one of the clinic's pages is followed by a plain click or the Enter key. A host that routes
 * by itself calls `preventDefault()` and goes to `href`. Never fired for phone, text or chat links.
 */
export class MtcNavigateEvent extends Event {
  /** Absolute address of the page. */
  readonly href: string;
  /** Id of the page. */
  readonly page: string;
  /** The same two, where routers look for them. */
  readonly detail: { readonly href: string; readonly page: string };

  constructor(href: string, page: string) {
    super('mtc-navigate', { bubbles: true, composed: true, cancelable: true });
    this.href = href;
    this.page = page;
    this.detail = { href, page };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mtc-ready': MtcReadyEvent;
    'mtc-error': MtcErrorEvent;
    'mtc-navigate': MtcNavigateEvent;
  }
}
