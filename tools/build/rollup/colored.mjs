/** Gives the stylesheets in bundles and modules the colours of the clinic, before their whitespace is removed. */
import { tsImport } from 'tsx/esm/api';

const { colorModule } = await tsImport('../colors/stylesheets.ts', import.meta.url);

export const colored = () => ({ name: 'colored', transform: (code, id) => colorModule(code, id) });
