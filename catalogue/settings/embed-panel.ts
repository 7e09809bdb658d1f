/** The panel with the code to paste, for the current controls. */
import { createElement, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { addons, types, useArgs, useGlobals, useParameter } from 'storybook/manager-api';
import type { EmbedCode } from '../embed/embed-code.ts';
import '../embed/embed-code.ts';
import { embeddedOf } from '../embed/embedded.ts';

function Panel(): ReactElement {
  const tag = useParameter<string>('tag', '');
  const [args] = useArgs();
  const [{ locale }] = useGlobals();
  const ref = useRef<EmbedCode>(null);
  useEffect(() => {
    if (ref.current) ref.current.embedded = tag ? embeddedOf(tag, args, String(locale)) : undefined;
  }, [tag, args, locale]);
  return createElement(
    'div',
    { style: { padding: '1rem', colorScheme: 'light' } },
    createElement('embed-code', { ref }),
  );
}

export const addEmbedPanel = (): void =>
  addons.register('embed', () =>
    addons.add('embed/panel', {
      title: 'Embed',
      type: types.PANEL,
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active }) => (active ? createElement(Panel) : null),
    }),
  );
