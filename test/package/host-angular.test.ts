import { angular } from './hosts/angular.ts';
import { testHost } from './hosts/test-host.ts';

testHost(angular);
