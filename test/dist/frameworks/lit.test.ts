import { bundleHost } from '../../helpers/bundle.ts';
import { itIsLeftAlone } from './suite.ts';

const bundle = (): Promise<string> => bundleHost('lit.js', 'production');

itIsLeftAlone('Lit', 'production', bundle);
itIsLeftAlone('Lit in a shadow root', 'production', bundle, '<script>isInRoot = true</script>');
