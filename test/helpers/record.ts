/** Records what a test makes happen. */
import { afterTest } from './fixture.ts';

/** Events that arrive at a target, as they come. */
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

/** Lines that the console is given, kept out of the runner's own. */
export function lines(level: 'error' | 'warn' = 'error'): string[] {
  const seen: string[] = [];
  const original = console[level];
  console[level] = (...words: unknown[]) => seen.push(words.map(String).join(' '));
  afterTest(() => (console[level] = original));
  return seen;
}

/** Clicks on links that the browser would follow, which it does not during the test. */
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
