/**
 * Says after a build what the bundle of everything weighs, and what to use where the clinic has written more than it
 * can hold. A warning only: more to read is no mistake.
 */
import { widgets } from '../../src/widgets/all.ts';
import { budgetOf, weigh } from './budgets.ts';

const [weight, budget] = [weigh('mtc.js'), budgetOf('mtc.js')];
const figures = `dist/cdn/mtc.js: ${weight} of ${budget} bytes in Brotli`;

if (weight <= budget) console.log(figures);
else
  console.warn(
    `${figures}, over its budget. On each page, load only the files of the elements that it shows: ` +
      `${widgets.map((name) => `cdn/${name}.js`).join(', ')}.`,
  );
