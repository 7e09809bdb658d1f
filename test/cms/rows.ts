/** The tests of one system's rows: each form of code that an author may paste, for three readers. */
import assert from 'node:assert/strict';
import { systemOf } from '../../integrations/systems/all.ts';
import { ways } from '../../integrations/systems/system.ts';
import type { Way } from '../../integrations/systems/system.ts';
import { outcomeOf } from '../helpers/outcome.ts';
import { pasted } from '../helpers/ways.ts';
import { address, between, loader } from './embeds.ts';
import { visit } from './published.ts';
import type { WidgetsHost } from './widgets-host.ts';

/**
 * @param id The id of a row in integrations/systems/.
 * @param content Selector of what is published.
 * @param publish Publishes a text on a site whose template has the given HTML, and resolves with its address.
 */
export function rowTests<System>(
  id: string,
  content: string,
  publish: (system: System, body: string, head: string) => Promise<string>,
  pastedWays: readonly Way[] = ways,
): Record<string, (system: System, widgets: WidgetsHost) => Promise<void>> {
  const row = systemOf(id);
  const test = (way: Way) => async (system: System, widgets: WidgetsHost) => {
    const body = between(pasted[way](widgets));
    const at = address(widgets);
    const found: string[] = [];
    const look = async (url: string, javaScript: boolean): Promise<void> =>
      visit(url, async ({ page }) => found.push(await outcomeOf(page, content, at)), { javaScript });
    await look(await publish(system, body, loader(widgets, { 'data-links': '' })), true);
    const url = await publish(system, body, '');
    await look(url, true);
    await look(url, false);
    assert.equal(found.join(', '), row.outcomes?.[way]);
  };
  return Object.fromEntries(pastedWays.map((way) => [`row "${row.name}": ${way}`, test(way)]));
}
