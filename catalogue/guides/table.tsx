import { Children, isValidElement } from 'react';
import type { ReactElement, ReactNode } from 'react';

export interface Inside {
  children?: ReactNode;
}

/** The text of a React node. */
export const wordsOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((one) => (isValidElement<Inside>(one) ? wordsOf(one.props.children) : String(one)))
    .join('');

/** A table that may be wider than a phone. It scrolls, by keyboard too, and has a name. */
export function Table({ children }: Inside): ReactElement {
  const [head, body] = Children.toArray(children);
  const [columns, cells] = [cellsOf(head, 'th'), cellsOf(body, 'td')];
  // The first cell tells tables with the same columns apart.
  const name = `Table: ${columns.join(', ')}, from ${cells[0] ?? 'none'}`;
  return (
    // A scrolling region must be a tab stop.
    <div className="guide-table" role="region" aria-label={name} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

/** The text of each cell in a part of a table. */
function cellsOf(part: ReactNode, tag: 'th' | 'td'): string[] {
  if (!isValidElement<Inside>(part)) return [];
  if (part.type === tag) return [wordsOf(part.props.children)];
  return Children.toArray(part.props.children).flatMap((one) => cellsOf(one, tag));
}
