import { sveltekit } from './hosts/sveltekit.ts';
import { testHost } from './hosts/test-host.ts';

testHost(sveltekit);
