import { next } from './hosts/next.ts';
import { testHost } from './hosts/test-host.ts';

testHost(next);
