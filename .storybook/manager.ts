import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { addEmbedPanel } from './embed-panel.ts';

addons.setConfig({ theme: create({ base: 'light', brandTitle: 'Widgets', brandUrl: './' }) });
addEmbedPanel();
