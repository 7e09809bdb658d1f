/** A Vite plugin: `npm run storybook` shows the clinic's colours. The modules of dist/esm have them already. */
import type { Plugin } from 'vite';
import { colorModule } from '../../tools/build/colors/stylesheets.ts';

export const colored = (): Plugin => ({
  name: 'colored',
  enforce: 'pre',
  transform: (code, id) => colorModule(code, id),
});
