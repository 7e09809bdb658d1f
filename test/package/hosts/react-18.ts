/** React 18 with Vite: the tags, because the components need React 19. */
import type { HostProject } from './host-project.ts';
import { react } from './react.ts';

export const react18: HostProject = { ...react, name: 'react-18', code: 'react-18' };
