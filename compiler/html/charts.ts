/**
 * Numbers → drawings. They are dashed lines: a round cap on a dash without length is a dot, so one line draws a whole row of
 * figures. The widget sets the colours: `rim` and `hole` make a figure hollow, and everything else is filled.
 */
import type { Element } from 'hast';
import { element } from './tree.ts';

/** Dashed lines for `count` figures, with `perLine` on each. A line ends at its last figure. */
function lines(count: number, perLine: number, start: string, height: number): string {
  let path = `M${start}`;
  for (let left = count; left > 0; left -= perLine) {
    const length = Math.min(perLine, left) * 10 - 8;
    path += `h${length}m${-length} ${height}`;
  }
  return path;
}

const dashes = (width: number, dash: string, path: string): Element =>
  element('path', { 'stroke-width': width, 'stroke-dasharray': dash, d: path });

declare module 'hast' {
  interface ElementData {
    /** What a drawing shows, in numbers. */
    figure?: string;
  }
}

const chart = (viewBox: string, figure: string, ...shapes: Element[]): Element => ({
  ...element('svg', { viewBox: `0 0 ${viewBox}`, 'aria-hidden': 'true' }, shapes),
  data: { figure },
});

const group = (name: string, ...shapes: Element[]): Element => element('g', { class: name }, shapes);

const figures = (count: number, head: number, shoulders: number): Element[] => [
  dashes(head, '0 10', lines(count, 10, '5 3', 14)),
  dashes(shoulders, '2 8', lines(count, 10, '4 8', 14)),
];

/** A hundred people, some filled and the others hollow, so that the difference is not only a colour. */
export const people = (count: number): Element =>
  chart(
    '100 138',
    `${count} of 100`,
    group('rim', ...figures(100, 4, 5)),
    group('hole', ...figures(100, 2.6, 3.6)),
    ...figures(count, 4, 5),
  );

/** A thousand dots, the first `count` of them large. */
export const thousand = (count: number): Element =>
  chart(
    '400 250',
    `${count} of 1,000`,
    group('rim', dashes(3, '0 10', lines(1000, 40, '5 5', 10))),
    dashes(8, '0 10', lines(count, 40, '5 5', 10)),
  );

/** Weeks of five sessions: filled dots, then hollow dots for the weeks that not every course has. */
export function course(weeks: number, longest: number): Element {
  const from = (first: number, last: number): string => {
    let path = '';
    for (let week = first; week < last; week++) path += `M${week * 64 + 5} 5h42`;
    return path;
  };
  const hollow = group('hole', dashes(4.6, '0 10', from(weeks, longest)));
  return chart(
    `${longest * 64} 10`,
    `${weeks} weeks, at most ${longest}`,
    dashes(7, '0 10', from(0, longest)),
    hollow,
  );
}
