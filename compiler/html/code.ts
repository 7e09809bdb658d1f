/** TypeScript text of values. */

/** TypeScript source text of a value. It is a class, so that no object in the content can be mistaken for it. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** `Words` during compilation: plain text, or the code of a template. */
export type WordsCode = string | Code;

export function literal(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Code) return value.text;
  const deeper = `${indent}  `;
  const inside = Array.isArray(value)
    ? value.map((item: unknown) => literal(item, deeper))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (inside.length === 0) return `${open}${close}`;
  return `${open}\n${inside.map((item) => `${deeper}${item},\n`).join('')}${indent}${close}`;
}

/** Whether the value contains a template, so that its module needs `html`. */
export function hasTemplate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Code ? value.text.includes('html`') : Object.values(value).some(hasTemplate);
}
