import { block, trusted } from '../../src/embed-code/html.ts';

/** The values of a story's controls, by their names in the table: attributes, `slot:…` and `--mtc-…`. */
export type Args = Readonly<Record<string, unknown>>;

const isGiven = ([, value]: [string, unknown]): boolean =>
  value !== undefined && value !== null && value !== false && value !== '';

/** The attributes of the tag. Custom properties, which a host page would set in its own style sheet, go into `style`. */
export function attributesOf(args: Args): Record<string, string> {
  const given = Object.entries(args).filter(isGiven);
  const attributes = given
    .filter(([name]) => /^[a-z]/.test(name) && !name.includes(':'))
    .map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value),
    ])
    .filter(([name, value]) => !(name === 'hide' && value === ''));
  const style = given
    .filter(([name]) => name.startsWith('--'))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ');
  return { ...(Object.fromEntries(attributes) as Record<string, string>), ...(style && { style }) };
}

/** The children of the tag, as HTML. */
export function childrenOf(args: Args): string {
  return Object.entries(args)
    .filter(([name, value]) => name.startsWith('slot:') && value)
    .map(([name, value]) =>
      name === 'slot:' ? String(value) : `<span slot="${name.slice(5)}">${String(value)}</span>`,
    )
    .join('\n');
}

/** The HTML that a host page pastes. */
export function htmlOf(tag: string, args: Args): string {
  return block(tag, attributesOf(args), trusted(childrenOf(args))).text;
}
