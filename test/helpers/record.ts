/** Records the effects of a test. */
import { afterTest } from './fixture.ts';

/** Events that reach a target. */
export function events<Name extends keyof HTMLElementEventMap>(
  name: Name,
  target: EventTarget = document,
): HTMLElementEventMap[Name][] {
  const seen: HTMLElementEventMap[Name][] = [];
  const listener = (event: Event): number => seen.push(event as HTMLElementEventMap[Name]);
  target.addEventListener(name, listener);
  afterTest(() => target.removeEventListener(name, listener));
  return seen;
}

/** Console messages, which do not reach the runner's own console. */
export function lines(level: 'error' | 'warn' = 'error'): string[] {
  const seen: string[] = [];
  const original = console[level];
  console[level] = (...words: unknown[]) => seen.push(words.map(String).join(' '));
  afterTest(() => (console[level] = original));
  return seen;
}

/** Clicks on links that the browser would follow. It does not follow them during the test. */
export function followed(): string[] {
  const seen: string[] = [];
  const listener = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && !event.defaultPrevented) seen.push(link.href);
    event.preventDefault();
  };
  for (const name of ['click', 'auxclick']) {
    addEventListener(name, listener);
    afterTest(() => removeEventListener(name, listener));
  }
  return seen;
}
