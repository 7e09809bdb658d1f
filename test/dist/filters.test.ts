/** What readers find of the article after each filter and Markdown tool, by what the author pasted. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { filters } from '../../integrations/systems/filters.ts';
import { ways } from '../../integrations/systems/system.ts';
import { serveWidgets } from '../cms/widgets-host.ts';
import type { WidgetsHost } from '../cms/widgets-host.ts';
import { runFilter } from '../helpers/filters.ts';
import { pasted } from '../helpers/ways.ts';
import { outcomesOf, scratch } from './filters.ts';

let widgets: WidgetsHost;
before(async () => {
  widgets = await serveWidgets();
});
after(() => widgets.stop());

for (const { id, name, outcomes } of filters)
  describe(`${id}: ${name}`, () => {
    for (const way of ways)
      it(way, async () => {
        const body = await Promise.resolve(runFilter[id](pasted[way](widgets), await scratch())).catch(
          () => undefined,
        );
        const found = body === undefined ? 'refused, refused, refused' : await outcomesOf(body, widgets);
        assert.equal(found, outcomes[way]);
      });
  });
