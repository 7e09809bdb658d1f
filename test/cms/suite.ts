/**
 * The tests of one system. They are skipped without its packages, and say which package is missing.
 */
import { after, before, describe, it } from 'node:test';
import { missing } from './machine.ts';
import type { Server } from './machine.ts';
import { serveWidgets } from './widgets-host.ts';
import type { WidgetsHost } from './widgets-host.ts';

type Test<System> = (system: System, widgets: WidgetsHost) => Promise<unknown>;

export interface Suite<System extends Server> {
  name: string;
  /** The Debian packages that it needs. */
  packages: string[];
  /** Why it cannot be had here, if it cannot. */
  reason?: string | undefined;
  start(): Promise<System>;
  /** What the site's owner does once. */
  prepare?: Test<System>;
  tests: Record<string, Test<System>>;
}

export function suite<System extends Server>(given: Suite<System>): void {
  const { name, packages, reason, start, prepare, tests } = given;
  const gone = missing(packages);
  const skip = gone.length > 0 ? `Debian package ${gone.join(', ')} is not installed` : (reason ?? false);
  describe(name, () => {
    let widgets: WidgetsHost;
    let system: System;
    before(
      async () => {
        if (skip) return;
        widgets = await serveWidgets();
        system = await start();
        await prepare?.(system, widgets);
      },
      { timeout: 90_000 },
    );
    after(async () => {
      await system?.stop();
      await widgets?.stop();
    });
    for (const [title, test] of Object.entries(tests)) {
      it(title, { skip }, async () => {
        await test(system, widgets);
      });
    }
  });
}
