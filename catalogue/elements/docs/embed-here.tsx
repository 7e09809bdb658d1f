import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { EmbedCode } from '../../embed/embed-code.ts';
import '../../embed/embed-code.ts';
import { embeddedOf } from '../../embed/embedded.ts';

declare module 'react' {
  // React's interface of the elements that JSX may contain.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'embed-code': React.DetailedHTMLProps<React.HTMLAttributes<EmbedCode>, EmbedCode>;
    }
  }
}

/** The code to paste for an element with its default settings. The panel below a story has it for the current controls. */
export function EmbedHere({ tag }: { tag: string }): ReactElement {
  const ref = useRef<EmbedCode>(null);
  useEffect(() => {
    if (ref.current) ref.current.embedded = embeddedOf(tag, {}, 'en');
  }, [tag]);
  return <embed-code ref={ref} />;
}
