/** JSX written as text. */
import type { Widget } from './widget.ts';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `MtcServiceCard` */
const componentOf = (widget: Widget): string => camel(`-mtc-${widget}`);

const isPlain = (text: string): boolean => !/["\\\n&{}]/.test(text);

/** `--mtc-color-link: red; --mtc-radius-l: 0` as an object. */
const styleObject = (style: string): string =>
  `{{ ${style
    .split(/;\s*/)
    .filter(Boolean)
    .map((rule) => {
      const [name = '', ...value] = rule.split(':');
      return `${JSON.stringify(name.trim())}: ${JSON.stringify(value.join(':').trim())}`;
    })
    .join(', ')} }}`;

function prop([name, value]: [string, string]): string {
  if (name === 'style') return `style=${styleObject(value)}`;
  if (value === '') return camel(name);
  if (name === 'heading-level') return `headingLevel={${Number(value)}}`;
  return `${camel(name)}=${isPlain(value) ? `"${value}"` : `{${JSON.stringify(value)}}`}`;
}

/**
 * A module that shows the component of a widget.
 *
 * @param install How the package is installed, which stands in its first line.
 * @param children Of the component: JSX, or HTML as somebody wrote it.
 */
export function jsxModule(
  install: string,
  from: string,
  widget: Widget,
  attributes: Readonly<Record<string, string>>,
  children: { jsx: string } | { html: string },
): string {
  const name = componentOf(widget);
  const props = Object.entries(attributes).map((one) => ` ${prop(one)}`);
  const element =
    'jsx' in children
      ? [`<${name}${props.join('')}>`, `  ${children.jsx}`, `</${name}>`]
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
