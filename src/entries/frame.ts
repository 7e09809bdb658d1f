/**
 * For an embed page in a frame: reports its height to the host page, in the format of WordPress and in our own message,
 * `{mtc: 'height', height: 640}`. The message contains nothing else, so any page may read it. The widget also reads its look
 * from the frame's URL: `?theme=dark&hide=hero`.
 */
import { followLinks } from './frame/links.ts';
import { pageAttributes } from './page-attributes.ts';

const [, secret] = /[?&]secret=(\w{10})\b/.exec(location.hash) ?? [];

/** Sends WordPress a message in its own format. */
const tellWordPress = (message: string, value: unknown): void => {
  if (secret) parent.postMessage({ message, value, secret }, '*');
};

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ mtc: 'height', height }, '*');
  tellWordPress('height', height);
}

if (parent !== window) {
  // Only inside a frame: a link to the page shows everything, including the crisis line.
  const given = new URLSearchParams(location.search);
  for (const name of pageAttributes) {
    const value = given.get(name);
    if (value !== null) document.querySelector('main > :first-child')?.setAttribute(name, value);
  }
  followLinks(secret ? (href) => tellWordPress('link', href) : undefined);
  // At once, because WordPress clips the frame until it has reported its height, and clipped content is not observed.
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
  // A host whose script loads later asks for the height. WordPress sends "ready", and shows only a link until the answer.
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ mtc?: unknown; message?: unknown } | null>) => {
      if (source === parent && (data?.mtc === 'height?' || data?.message === 'ready')) tell();
    },
  );
}
