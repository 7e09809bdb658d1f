/** The documentation of an element, from the manifest, in the order of a reader's questions. */
import { ArgTypes, Canvas, Controls, DocsContext, Markdown, useOf } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import changelog from '../../../CHANGELOG.md?raw';
import { version } from '../../../src/lib/version.ts';
import { elementOf } from '../../manifest.ts';
import { EmbedHere } from './embed-here.tsx';
import './page.css';

const address = (kind: 'docs' | 'story', id: string): string => `./?path=/${kind}/${id}`;

/** In the changelog: `## 0.1.0 (not released)`. */
const isReleased = !new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(not released\\)`, 'm').test(
  changelog,
);

/** Matches the names of table rows that a host page's style sheet can use. */
const ofStyle = /^(::part\(|--mtc-)/;

/** The items of the changelog that mention the tag. */
const changesOf = (tag: string): string[] =>
  changelog.split(/\n(?=- |#|$)/).filter((item) => item.startsWith('- ') && item.includes(`<${tag}>`));

/** Drops “Not” from “Not for …”, because after “When not to use it” it would be a double negative. */
const withoutNot = (text: string): string =>
  text.replace(/^Not (.)/, (_, letter: string) => letter.toUpperCase());

/** Makes a table scroll, because it is wider than a phone. */
const Wide = ({ label, children }: { label: string; children: ReactNode }): ReactElement => (
  <div className="wide" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);

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
  const part = named('Every part outlined');
  const changes = changesOf(tag);

  return (
    <div className="element-page">
      <h1>
        <code>&lt;{tag}&gt;</code>
      </h1>
      <p className="summary">{summary}</p>
      <p>
        <strong>{status}</strong>, since {since}
        {isReleased ? '' : ', not yet released'}
      </p>

      <h2 id="overview">Overview</h2>
      <Markdown>{about}</Markdown>
      <Markdown>{`**When to use it.** ${when}`}</Markdown>
      {avoid && <Markdown>{`**When not to use it.** ${withoutNot(avoid)}`}</Markdown>}

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

      <h2 id="paste">Paste it in</h2>
      <p>
        This code shows the element with its default settings. To get the code for your own settings, open a
        state above, set the controls, and open the “Embed” panel.
      </p>
      <EmbedHere tag={tag} />

      <h2 id="api">API</h2>
      <p>The controls change the first example above.</p>
      {first && (
        <Wide label="Attributes, properties, slots and events">
          <Controls of={first.moduleExport} exclude={ofStyle} />
        </Wide>
      )}

      <h2 id="style">Style</h2>
      <p>
        Set custom properties on the element or on any of its ancestors.{' '}
        <a href={address('story', 'tokens-colour--colour')} target="_top">
          See all colours and their contrast.
        </a>
      </p>
      {part && <Canvas of={part.moduleExport} sourceState="none" />}
      <Wide label="Parts and custom properties">
        <ArgTypes include={ofStyle} />
      </Wide>

      <h2 id="accessibility">Accessibility</h2>
      <Markdown>{reader}</Markdown>
      <p>
        <a href={address('docs', 'accessibility-statement--docs')} target="_top">
          What is tested, and what isn’t
        </a>
      </p>

      <h2 id="content">Content and sources</h2>
      <Markdown>{words}</Markdown>
      <p>
        <a href={address('docs', 'content-write-content--docs')} target="_top">
          How the content is written and checked
        </a>
      </p>

      <h2 id="changes">Changes</h2>
      <Markdown>{[`- Since ${since}.`, ...changes].join('\n')}</Markdown>
      <p>
        <a href={address('docs', 'changes-code-and-content--docs')} target="_top">
          All changes
        </a>
      </p>
    </div>
  );
}
