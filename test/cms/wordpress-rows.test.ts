/** The rows of WordPress in integrations/systems/, for each role. */
import type { Way } from '../../integrations/systems/system.ts';
import { rowTests } from './rows.ts';
import { suite } from './suite.ts';
import { content, packages, startWordPress } from './systems/wordpress.ts';
import type { Role, WordPress } from './systems/wordpress.ts';

const roles = {
  'wordpress-administrator': ['administrator', 'editor'],
  'wordpress-author': ['author', 'contributor'],
} as const satisfies Record<string, readonly Role[]>;

/** The second role of a row has the filters of the first. */
const again: readonly Way[] = ['tag + script', 'link', 'flat', 'snippet'];

const withRole = (id: string, role: Role, pasted?: readonly Way[]): ReturnType<typeof rowTests<WordPress>> =>
  Object.fromEntries(
    Object.entries(
      rowTests(
        id,
        content,
        (wp: WordPress, body, head) => {
          wp.head(head);
          return wp.publish(role, { title: 'A post', body });
        },
        pasted,
      ),
    ).map(([title, test]) => [`${role}, ${title}`, test]),
  );

suite({
  name: 'WordPress, by role',
  packages,
  start: startWordPress,
  tests: Object.fromEntries(
    Object.entries(roles).flatMap(([id, own]) =>
      own.flatMap((role, index) => Object.entries(withRole(id, role, index > 0 ? again : undefined))),
    ),
  ),
});

suite({
  name: 'WordPress with the plugin, by role',
  packages,
  start: startWordPress,
  prepare: (wp, widgets) =>
    wp.activate('integrations/wordpress/mtc-widgets', { mtc_widgets_base: `${widgets.origin}/v0/` }),
  tests: withRole('wordpress-plugin', 'author'),
});
