/** `<locale>/panels/<id>.md`, its front matter. */
import { z } from 'zod';
import { choice, keys, reference, some, title, whole, words } from '../expect.ts';
import type { References } from '../references.ts';
import { pageLink } from './navigation.ts';
import { accountable, provenance } from './provenance.ts';

const course = () =>
  keys({ weeks: whole(1, 12), longest: whole(1, 12), text: words() }).superRefine(
    ({ weeks, longest }, context) => {
      if (weeks <= longest) return;
      const message = `found ${weeks}, expected no more than longest, which is ${longest}`;
      context.addIssue({ code: 'custom', path: ['weeks'], message });
    },
  );

const share = () => keys({ count: whole(0, 100), text: words() });

const comparison = () =>
  keys({
    title: title(),
    kind: choice(['benefit', 'harm']),
    groups: z.tuple([share(), share()], {
      error: ({ input }) =>
        `found ${Array.isArray(input) ? input.length : 'no list'}, expected exactly two groups`,
    }),
    note: words(),
  });

const table = () =>
  keys({ caption: words(), columns: some(words()), rows: some(some(words())) }).superRefine(
    ({ columns, rows }, context) => {
      rows.forEach((row, index) => {
        if (row.length === columns.length) return;
        const message = `found ${row.length} cells, expected ${columns.length}, as many as columns`;
        context.addIssue({ code: 'custom', path: ['rows', index], message });
      });
    },
  );

const rare = () =>
  keys({ title: title(), count: whole(0, 1000), text: words(), table: table(), note: words() });

export const panel = (references: References) =>
  keys({
    title: title(),
    picture: reference(references.media),
    ...provenance(references),
    summary: some(words()),
    facts: some(keys({ label: words(), value: words(), note: words() })),
    steps: some(keys({ title: title(), text: words() })),
    course: course(),
    suits: keys({ title: title(), items: some(words()) }),
    unsuited: keys({ title: title(), items: some(words()), note: words() }),
    watch: words(),
    compare: some(comparison()),
    rare: rare(),
    action: pageLink(references),
  }).superRefine(accountable(references.today));
