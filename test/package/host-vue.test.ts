import { vue } from './hosts/vue.ts';
import { testHost } from './hosts/test-host.ts';

testHost(vue);
