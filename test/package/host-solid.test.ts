import { solid } from './hosts/solid.ts';
import { testHost } from './hosts/test-host.ts';

testHost(solid);
