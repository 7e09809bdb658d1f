/**
 * Gives frames that show an embed page the height that the page tells. A message counts only if it comes from such a
 * frame itself, and from the origin that the frame was given.
 */
const isEmbedPage = (frame: HTMLIFrameElement): boolean =>
  'mtc' in frame.dataset || /\/embed\/[\w-]+\/[\w-]+\/[\w-]+\//.test(frame.src);

/** As the browser names it: a sandbox without `allow-same-origin` has none. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

/** Those of the page, in open shadow roots too. */
const framesIn = (root: Document | ShadowRoot): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLIFrameElement && isEmbedPage(element)
      ? element
      : element.shadowRoot
        ? framesIn(element.shadowRoot)
        : [],
  );

/** Looked for once: a page has many more elements than frames. */
const frames = new WeakMap<object, HTMLIFrameElement>();

function frameOf(source: object): HTMLIFrameElement | undefined {
  const known = frames.get(source);
  if (known?.contentWindow === source) return known;
  const found = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  if (found) frames.set(source, found);
  return found;
}

addEventListener(
  'message',
  ({ source, origin, data }: MessageEvent<{ mtc?: unknown; height?: unknown } | null>) => {
    const height = data?.mtc === 'height' && data.height;
    if (!source || !(typeof height === 'number' && height > 0 && height < 2e4)) return;
    const frame = frameOf(source);
    if (frame && originOf(frame) === origin) frame.style.height = `${height}px`;
  },
);

for (const frame of framesIn(document)) frame.contentWindow?.postMessage({ mtc: 'height?' }, '*');

export {};
