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
  const [head] = Children.toArray(children);
  const columns = isValidElement<Inside>(head) ? columnsOf(head) : [];
  const name = `Table: ${columns.join(', ')}`;
  return (
    // A scrolling region must be a tab stop.
    <div className="guide-table" role="region" aria-label={name} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

/** The text of each cell in a table's head. */
function columnsOf(head: ReactElement<Inside>): string[] {
  if (head.type === 'th') return [wordsOf(head.props.children)];
  return Children.toArray(head.props.children).flatMap((one) =>
    isValidElement<Inside>(one) ? columnsOf(one) : [],
  );
}
