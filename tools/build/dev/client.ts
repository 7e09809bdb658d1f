/** Runs in each page: shows errors over the text, and reloads the page when there is a newer version. */
import type { Live } from './state.ts';

const { version } = document.documentElement.dataset;

/** Stays in the page, so that screen readers announce what comes into it. */
const overlay = document.createElement('div');
overlay.id = 'errors';
overlay.role = 'alert';
overlay.lang = 'en';
overlay.dir = 'ltr';
document.body.append(overlay);

function show(errors: readonly string[]): void {
  const title = document.createElement('h2');
  title.textContent = `Not shown yet: fix ${errors.length === 1 ? 'this problem' : `these ${errors.length} problems`}`;
  const list = document.createElement('ol');
  for (const error of errors) {
    const item = document.createElement('li');
    item.textContent = error;
    list.append(item);
  }
  overlay.replaceChildren(...(errors.length > 0 ? [title, list] : []));
}

new EventSource('/content/events').onmessage = ({ data }: MessageEvent<string>) => {
  const live = JSON.parse(data) as Live;
  if (live.version === version) show(live.errors);
  else location.reload();
};
