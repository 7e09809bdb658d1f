/** JSX written as text. */
import type { Widget } from '../widgets/all.ts';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** As in `MtcArticle`. */
export const componentOf = (widget: Widget): string => camel(`-mtc-${widget}`);

const isPlain = (text: string): boolean => !/["\\\n&{}]/.test(text);

/** Declarations of a style. Brackets and quotation marks may contain a semicolon. */
const declaration = /(?:[^;("']|\([^)]*\)|"[^"]*"|'[^']*')+/g;

/** `--mtc-color-link: red; --mtc-radius-l: 0` as an object. React needs other properties in camel case. */
const styleObject = (style: string): string =>
  `{{ ${(style.match(declaration) ?? [])
    .filter((rule) => rule.includes(':'))
    .map((rule) => {
      const [name = '', ...value] = rule.split(':');
      const own = name.trim();
      const key = own.startsWith('--') ? own : camel(own);
      return `${JSON.stringify(key)}: ${JSON.stringify(value.join(':').trim())}`;
    })
    .join(', ')} }}`;

/** Escapes for JSX, which reads entities as HTML does, and expressions in braces. */
const asJsx = (html: string): string => html.replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

export function propText([name, value]: [string, string]): string {
  if (name === 'style') return `style=${styleObject(value)}`;
  if (value === '') return camel(name);
  if (name === 'heading-level') return `headingLevel={${Number(value)}}`;
  return `${camel(name)}=${isPlain(value) ? `"${value}"` : `{${JSON.stringify(value)}}`}`;
}

/**
 * A module that shows the component of a widget.
 *
 * @param install The install command, for the first line.
 * @param children Children of the component: our fallback link, or HTML from the author.
 */
export function jsxModule(
  install: string,
  from: string,
  widget: Widget,
  attributes: Readonly<Record<string, string>>,
  children: { link: string } | { html: string },
): string {
  const name = componentOf(widget);
  const props = Object.entries(attributes).map((one) => ` ${propText(one)}`);
  const element =
    'link' in children
      ? [`<${name}${props.join('')}>`, `  ${asJsx(children.link)}`, `</${name}>`]
      : [
          `<${name}${props.join('')}`,
          `  dangerouslySetInnerHTML={{ __html: ${JSON.stringify(children.html)} }}`,
          '/>',
        ];
  return [
    `// ${install}`,
    `import { ${name} } from '${from}';`,
    '',
    'export default function Widget() {',
    '  return (',
    ...element.map((line) => `    ${line}`),
    '  );',
    '}',
  ].join('\n');
}
