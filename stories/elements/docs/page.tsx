/** The documentation of an element, from the manifest, in the order in which somebody who looks it up asks. */
import { ArgTypes, Canvas, Controls, DocsContext, Markdown, useOf } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import type { ReactElement } from 'react';
import changelog from '../../../CHANGELOG.md?raw';
import { elementOf } from '../../manifest.ts';
import { EmbedHere } from './embed-here.tsx';
import './page.css';

const address = (kind: 'docs' | 'story', id: string): string => `./?path=/${kind}/${id}`;

/** The lines of the changelog that name the tag. */
const changesOf = (tag: string): string[] =>
  changelog.split(/\n(?=- |#|$)/).filter((item) => item.startsWith('- ') && item.includes(`<${tag}>`));

export function ElementPage(): ReactElement {
  const { csfFile } = useOf('meta', ['meta']);
  const tag = String(csfFile.meta.component);
  const {
    summary,
    description = '',
    status,
    since,
    when = '',
    avoid = '',
    reader = '',
    words = '',
  } = elementOf(tag);
  const [about = ''] = description.split(when, 1);
  const stories = useContext(DocsContext).componentStories();
  const [first, ...others] = stories;
  const shown = others.filter(({ tags = [] }) => tags.includes('shown'));
  const named = (name: string) => stories.find((story) => story.name === name);
  const keys = (start: RegExp, end = /$/): RegExp => new RegExp(`${start.source}.*${end.source}`);
  const part = named('Every part marked');
  const changes = changesOf(tag);

  return (
    <div className="element-page">
      <h1>
        <code>&lt;{tag}&gt;</code>
      </h1>
      <p className="summary">{summary}</p>
      <p>
        <strong>{status}</strong>, since {since}
      </p>

      <h2 id="overview">Overview</h2>
      <Markdown>{about}</Markdown>
      <Markdown>{`**When.** ${when}`}</Markdown>
      {avoid && <Markdown>{`**When not.** ${avoid}`}</Markdown>}

      <h2 id="examples">Examples</h2>
      {first && <Canvas of={first.moduleExport} sourceState="shown" />}
      {shown.map(({ id, name, moduleExport }) => (
        <section key={id}>
          <h3>{name}</h3>
          <Canvas of={moduleExport} />
        </section>
      ))}
      <h3>Every state</h3>
      <ul className="states">
        {stories.map(({ id, name }) => (
          <li key={id}>
            <a href={address('story', id)} target="_top">
              {name}
            </a>
          </li>
        ))}
      </ul>

      <h2 id="paste">Paste it</h2>
      <EmbedHere tag={tag} />

      <h2 id="api">API</h2>
      <p>The controls change the first example above.</p>
      {first && <Controls of={first.moduleExport} exclude={keys(/^(part:|--mtc-)/)} />}

      <h2 id="style">Style</h2>
      <p>
        Custom properties are set on the element, or on anything around it.{' '}
        <a href={address('story', 'tokens-colour--colour')} target="_top">
          Their colours, and the contrast that they keep
        </a>
        .
      </p>
      {part && <Canvas of={part.moduleExport} sourceState="none" />}
      <ArgTypes include={keys(/^(part:|--mtc-)/)} />

      <h2 id="accessibility">Accessibility</h2>
      <Markdown>{reader}</Markdown>
      <p>
        <a href={address('docs', 'accessibility-statement--docs')} target="_top">
          What is tested, and what is not
        </a>
      </p>

      <h2 id="content">Content and sources</h2>
      <Markdown>{words}</Markdown>
      <p>
        <a href={address('docs', 'content-write-content--docs')} target="_top">
          How the words are written and checked
        </a>
      </p>

      <h2 id="changes">Changes</h2>
      <Markdown>{[`- Since ${since}.`, ...changes].join('\n')}</Markdown>
      <p>
        <a href={address('docs', 'changes-code-and-words--docs')} target="_top">
          All changes
        </a>
      </p>
    </div>
  );
}
