/** Attributes of HTML that every element may have, besides its own. None of them runs code or changes what an element is. */
export const globalAttributes = [
  ...([
    'id',
    'class',
    'style',
    'slot',
    'part',
    'exportparts',
    'dir',
    'title',
    'hidden',
    'role',
    'tabindex',
  ] as const),
  ...([
    'accesskey',
    'autocapitalize',
    'autofocus',
    'contenteditable',
    'draggable',
    'enterkeyhint',
    'inert',
  ] as const),
  ...(['inputmode', 'itemid', 'itemprop', 'itemref', 'itemscope', 'itemtype', 'nonce', 'popover'] as const),
  ...(['spellcheck', 'translate'] as const),
] as const;

const names: ReadonlySet<string> = new Set(globalAttributes);

export const isGlobal = (name: string): boolean => names.has(name) || /^(data|aria)-[\w.-]+$/.test(name);
