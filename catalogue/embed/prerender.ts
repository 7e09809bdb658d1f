import type { Embedded } from '../../src/embed-code/embedded.ts';
import type { Answer, Question, Written } from './prerender-worker.ts';

let worker: Worker | undefined;
let asked = 0;

/** The widget as HTML, for each method that has it. Rejects with a message if its attributes are wrong. */
export function prerender({ widget, id, locale, attributes, children = '' }: Embedded): Promise<Written> {
  // Next to the catalogue's pages. It contains all texts in all languages, so it is loaded only when needed.
  const running = (worker ??= new Worker('./prerender-worker.js', { type: 'module' }));
  const number = (asked += 1);
  return new Promise((done, failed) => {
    const stop = (): void => {
      running.removeEventListener('message', hear);
      running.removeEventListener('error', fail);
    };
    const hear = ({ data }: MessageEvent<Answer>): void => {
      if (data.number !== number) return;
      stop();
      if ('error' in data) failed(new Error(data.error));
      else done(data);
    };
    const fail = ({ message }: ErrorEvent): void => {
      stop();
      worker = undefined;
      failed(new Error(message || 'prerender-worker.js could not be loaded'));
    };
    running.addEventListener('message', hear);
    running.addEventListener('error', fail);
    const question: Question = {
      number,
      widget,
      id,
      // With `lang`, because the page around it may have another.
      attributes: { lang: locale, ...attributes },
      children,
    };
    running.postMessage(question);
  });
}
