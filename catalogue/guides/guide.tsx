/** Shows a Markdown file of the repository as a page of the catalogue, so that each text exists only once. */
import { AnchorMdx, CodeOrSourceMdx, Markdown } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { published } from '../embed/published.ts';
import { slugger, targetOf } from './pages.ts';
import { pictureAt } from './pictures.ts';
import { Table, wordsOf } from './table.tsx';
import type { Inside } from './table.tsx';
import './guide.css';

const linkIn = (file: string) =>
  function Link({ href = '', children }: Inside & { href?: string }): ReactElement {
    const target = targetOf(href, file);
    switch (target.kind) {
      // Storybook's own link: it adds the fragment to the URL, and stays in the frame of the page.
      case 'place':
        return (
          <AnchorMdx href={target.href} target="_self">
            {children}
          </AnchorMdx>
        );
      case 'page':
        return (
          <a href={target.href} target="_top">
            {children}
          </a>
        );
      case 'site':
        return (
          <a href={target.href} target="_blank" rel="noopener">
            {children}
          </a>
        );
      case 'file': {
        const path = <CodeOrSourceMdx>{target.path}</CodeOrSourceMdx>;
        return target.path.endsWith(wordsOf(children)) ? (
          path
        ) : (
          <>
            {children}: {path}
          </>
        );
      }
    }
  };

/** Drops dark sources, because a page of the catalogue is always light, and sources of other hosts. */
const nothing = (): null => null;

const pictureIn = (file: string) =>
  function Picture({ src = '', width, alt = '' }: { src?: string; width?: string; alt?: string }) {
    const address = pictureAt(src, file);
    return address ? <img className="guide-picture" src={address} width={width} alt={alt} /> : null;
  };

/** Shows the light picture of a pair. */
const Pair = ({ children }: Inside): ReactElement => <>{children}</>;

/** Storybook's code block has its own `<pre>`, with a copy button. */
const Block = ({ children }: Inside): ReactElement => <div>{children}</div>;

/** @param file Its path in the repository, which its links start from. @param text What is in it. */
/** Fills in the hashes of this build, which a text of the repository cannot know. */
const withHashes = (text: string): string =>
  text.replace(
    /(\/cdn\/([\w.-]+)"\s+integrity=")HASH"/g,
    (_, before: string, script: string) => `${before}${published.integrity[script] ?? 'HASH'}"`,
  );

export function Guide({ file, text }: { file: string; text: string }): ReactElement {
  const overrides = {
    a: linkIn(file),
    code: CodeOrSourceMdx,
    img: pictureIn(file),
    picture: Pair,
    pre: Block,
    source: nothing,
    table: Table,
  };
  return (
    <div className="guide">
      <Markdown options={{ forceBlock: true, overrides, slugify: slugger() }}>{withHashes(text)}</Markdown>
    </div>
  );
}
