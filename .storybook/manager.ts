import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  // Widgets are judged by their full width, which a panel at the side would take.
  panelPosition: 'bottom',
  theme: create({ base: 'light', brandTitle: 'Widgets', brandUrl: './' }),
});
