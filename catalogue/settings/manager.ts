import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { addEmbedPanel } from './embed-panel.ts';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Widgets', brandUrl: './' }),
  layoutCustomisations: {
    // The panels are only for stories of an element. Other pages use the space.
    showPanel: ({ storyId = '' }: { storyId?: string }, isShown: boolean) =>
      isShown && storyId.startsWith('elements-'),
  },
});
addEmbedPanel();
