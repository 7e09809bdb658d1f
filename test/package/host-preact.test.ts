import { preact } from './hosts/preact.ts';
import { testHost } from './hosts/test-host.ts';

testHost(preact);
