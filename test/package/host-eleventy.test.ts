import { eleventy } from './hosts/eleventy.ts';
import { testHost } from './hosts/test-host.ts';

testHost(eleventy);
