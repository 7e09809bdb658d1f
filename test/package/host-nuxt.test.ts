import { nuxt } from './hosts/nuxt.ts';
import { testHost } from './hosts/test-host.ts';

testHost(nuxt);
