import { react } from './hosts/react.ts';
import { testHost } from './hosts/test-host.ts';

testHost(react);
