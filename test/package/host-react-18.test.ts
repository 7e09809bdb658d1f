import { react18 } from './hosts/react-18.ts';
import { testHost } from './hosts/test-host.ts';

testHost(react18);
