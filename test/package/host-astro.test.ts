import { astro } from './hosts/astro.ts';
import { testHost } from './hosts/test-host.ts';

testHost(astro);
