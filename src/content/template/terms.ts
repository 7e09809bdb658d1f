/** Finds the words of the glossary in a text: each once, where it occurs first. */

export interface Entry {
  id: string;
  /** As it is written in texts, in each of its forms. */
  forms: readonly string[];
}

const HAN = /\p{Script=Han}/u;

/** Words end where letters and digits do; Chinese ones have no such end. */
function whole(form: string): string {
  const pattern = form
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return HAN.test(form) ? pattern : `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}

/** Forms that differ in nothing but case and spaces are one. */
export const keyOf = (form: string): string => form.trim().replace(/\s+/g, ' ').toLowerCase();

export class Terms {
  /** What was found so far, in reading order. */
  readonly found: string[] = [];
  private readonly ids = new Map<string, string>();
  private readonly pattern: RegExp | undefined;

  constructor(entries: readonly Entry[]) {
    for (const { id, forms } of entries) for (const form of forms) this.ids.set(keyOf(form), id);
    const forms = entries.flatMap(({ forms }) => forms).sort((a, b) => b.length - a.length);
    if (forms.length) this.pattern = new RegExp(forms.map(whole).join('|'), 'giu');
  }

  /** Text, cut into plain words and words to explain, which have a number in reading order. */
  cut(text: string): { words: string; number?: number }[] {
    if (!this.pattern) return [{ words: text }];
    const parts: { words: string; number?: number }[] = [];
    let end = 0;
    for (const { 0: words, index } of text.matchAll(this.pattern)) {
      const id = this.ids.get(keyOf(words));
      if (id === undefined || this.found.includes(id)) continue;
      if (index > end) parts.push({ words: text.slice(end, index) });
      parts.push({ words, number: this.found.push(id) });
      end = index + words.length;
    }
    if (end < text.length) parts.push({ words: text.slice(end) });
    return parts;
  }
}
