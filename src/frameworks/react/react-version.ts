import { createElement, version } from 'react';
import { withPrefix } from '../../lib/errors.ts';

/** Preact names a version of React too, but sets attributes and listens to events of any element. Its nodes have no constructor. */
const isReact = (): boolean => createElement('a').constructor === Object;

let checked = false;

/** Before version 19, React sets `className` as an attribute of that name, and passes no `ref` on. */
export function checkVersion(): void {
  if (checked) return;
  checked = true;
  if (Number.parseInt(version) < 19 && isReact())
    console.error(
      withPrefix(
        `The components need React 19 or newer, found React ${version}: className is not a class, and ref gets no element. ` +
          'Use the tags instead, with addEventListener: import the element, such as "/article.js", and its types from "/jsx".',
      ),
    );
}
