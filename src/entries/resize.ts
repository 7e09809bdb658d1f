/**
 * Sets the height of frames to what their embed page reports. A message counts only if it comes from such a frame, and from the
 * origin in the frame's address.
 */
const isEmbedPage = (frame: HTMLIFrameElement): boolean =>
  'mtc' in frame.dataset || /\/embed\/[\w-]+\/[\w-]+\/[\w-]+\//.test(frame.src);

/** The origin in messages. A sandbox without `allow-same-origin` has none. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

/** Frames of the page, including those in open shadow roots. */
const framesIn = (root: Document | ShadowRoot): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLIFrameElement && isEmbedPage(element)
      ? element
      : element.shadowRoot
        ? framesIn(element.shadowRoot)
        : [],
  );

/** Searched only once, because a page has many more elements than frames. */
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
