/**
 * Prints the size of the complete bundle after a build, and what to use instead of each file that the clinic's content has made
 * too large. This is only a warning: more content is not a mistake.
 */
import { readdirSync } from 'node:fs';
import { prefix } from '../../src/generated/delivery.ts';
import { budgetOf, growsWithContent, overBudget, weigh } from './budgets.ts';

const whole = `${prefix}.js`;
console.log(`dist/cdn/${whole}: ${weigh(whole)} of ${budgetOf(whole)} bytes in Brotli`);
for (const file of readdirSync('dist/cdn').filter(growsWithContent)) {
  const message = overBudget(file, weigh(file));
  if (message) console.warn(message);
}
