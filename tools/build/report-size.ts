/**
 * Prints the size of the complete bundle after a build, and what to use instead if the clinic's content makes it too large.
 * This is only a warning: more content is not a mistake.
 */
import { prefix } from '../../src/generated/delivery.ts';
import { widgets } from '../../src/widgets/all.ts';
import { budgetOf, weigh } from './budgets.ts';

const file = `${prefix}.js`;
const [weight, budget] = [weigh(file), budgetOf(file)];
const figures = `dist/cdn/${file}: ${weight} of ${budget} bytes in Brotli`;

if (weight <= budget) console.log(figures);
else
  console.warn(
    `${figures}, over its budget. On each page, load only the files of the elements that it shows: ` +
      `${widgets.map((name) => `cdn/${name}.js`).join(', ')}.`,
  );
