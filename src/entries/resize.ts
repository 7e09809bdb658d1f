/**
 * Sets the height of frames to what their embed page reports.
 *
 * The window that speaks (`contentWindow === source`) says whose height it is, and no page can speak for another window. The origin
 * of the message isn't compared with the frame's address, because that address may redirect (from http to https, to www, to
 * another path), and a sandboxed frame has no origin. So a frame that has left our page can still report a height. That is safe:
 * the message is only a number within bounds, it changes only that frame's own height, and only frames that are marked with
 * `data-mtc`, or that have the address of an embed page, are changed at all.
 */
const isEmbedPage = (frame: HTMLIFrameElement): boolean =>
  'mtc' in frame.dataset || /\/embed\/[\w-]+\/[\w-]+\/[\w-]+\//.test(frame.src);

/** The frames of the page, then those in its open shadow roots. */
function* framesIn(root: Document | ShadowRoot): Generator<HTMLIFrameElement> {
  yield* root.querySelectorAll('iframe');
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* framesIn(shadowRoot);
}

const frames = new WeakMap<object, HTMLIFrameElement>();
/** How many messages of a window came from none of our frames. */
const unknown = new WeakMap<object, number>();

function frameOf(source: object): HTMLIFrameElement | undefined {
  const known = frames.get(source);
  if (known?.contentWindow === source) return known;
  // Searches for the 1st, 2nd, 4th, 8th message and so on, so that a flood of them doesn't search a large page each time.
  const count = (unknown.get(source) ?? 0) + 1;
  unknown.set(source, count);
  if (count & (count - 1)) return undefined;
  for (const frame of framesIn(document))
    if (frame.contentWindow === source && isEmbedPage(frame)) {
      frames.set(source, frame);
      return frame;
    }
  return undefined;
}

addEventListener('message', ({ source, data }: MessageEvent<{ mtc?: unknown; height?: unknown } | null>) => {
  const height = data?.mtc === 'height' && data.height;
  if (!(typeof height === 'number' && height > 0 && height < 2e4)) return;
  // Frames inside frames, and other windows, are none of ours.
  const frame = source && (source as Window).parent === window && frameOf(source);
  if (frame) frame.style.height = `${height}px`;
});

for (const frame of framesIn(document))
  if (isEmbedPage(frame)) frame.contentWindow?.postMessage({ mtc: 'height?' }, '*');

export {};
