/** The tests of docs/npm.md, which a test runner runs for every widget that has words, in two languages. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Framework } from '../../../src/embed-code/frameworks/host-code.ts';
import { locales } from '../../../src/generated/locales.ts';
import { widgets } from '../../../src/widgets/all.ts';
import { rowOf } from '../../../tools/build/records/hosts.ts';
import { codeFiles, install, run, write } from './host-project.ts';

export interface TestRunner {
  /** The folder in test/package/hosts/ with its package.json and package-lock.json. */
  name: string;
  /** The code of docs/npm.md for each environment. */
  environments: Readonly<Record<string, Framework>>;
  files: Readonly<Record<string, string>>;
  command: readonly string[];
  env?: Record<string, string>;
}

const [otherLocale = 'es'] = Object.keys(locales).filter((locale) => locale === 'es');

export function testRunner({ name, environments, files, command, env }: TestRunner): void {
  describe(`${rowOf(name).label}, with the package installed`, () => {
    let folder = '';
    before(() => {
      folder = install(name);
      write(folder, files);
    });

    for (const [environment, code] of Object.entries(environments))
      it(`shows the words of every widget in ${environment}, in English and in "${otherLocale}"`, () => {
        let expected = 0;
        for (const locale of ['en', otherLocale])
          for (const widget of widgets)
            for (const [file, text] of Object.entries(codeFiles(code, widget, locale))) {
              write(folder, { [`${environment}/${locale}/${file}`]: text });
              expected += 1;
            }
        const printed = run(folder, [...command, `${environment}/`], env);
        assert.match(printed, new RegExp(`Tests:? +${expected} passed`), printed);
      });
  });
}
