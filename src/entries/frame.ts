/**
 * For an embed page that stands in a frame: tells the host page its height, as WordPress asks for it, and to anybody in
 * a message of our own, `{mtc: 'height', height: 640}`. It holds nothing else, so that any page may read it. And the widget
 * takes from the frame's address how it looks: `?theme=dark&hide=hero`.
 */
import { pageAttributes } from './page-attributes.ts';

const [, secret] = /[?&]secret=(\w{10})\b/.exec(location.hash) ?? [];

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ mtc: 'height', height }, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

if (parent !== window) {
  // Of the page that shows it, and of nobody else: a link to the page shows all of it, the crisis line too.
  const given = new URLSearchParams(location.search);
  for (const name of pageAttributes) {
    const value = given.get(name);
    if (value !== null) document.querySelector('main > :first-child')?.setAttribute(name, value);
  }
  // A frame that may not reach past itself would leave every link dead.
  if (origin === 'null')
    for (const element of document.querySelectorAll('[target]')) element.removeAttribute('target');
  // At once: WordPress clips the frame away until it has told its height, and what is clipped away is not observed.
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
  // A host whose script came later asks; WordPress says that it is ready, and shows a link alone until it is answered.
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ mtc?: unknown; message?: unknown } | null>) => {
      if (source === parent && (data?.mtc === 'height?' || data?.message === 'ready')) tell();
    },
  );
}
