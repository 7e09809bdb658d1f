import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { addEmbedPanel } from './embed-panel.ts';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Widgets', brandUrl: './' }),
  layoutCustomisations: {
    // The panel speaks of an element; other pages have the room.
    showPanel: ({ storyId = '' }: { storyId?: string }, isShown: boolean) =>
      isShown && storyId.startsWith('elements-'),
  },
});
addEmbedPanel();
