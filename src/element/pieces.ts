import { lookup, sourceLocale } from '../lib/locale.ts';

/** A piece of content, with the language that it is in. */
export interface Found<Piece> {
  piece: Piece;
  locale: string;
}

/** The pieces of one kind that this page has loaded, by locale and id. Bundles add to it; widgets look up. */
export class Pieces<Piece> {
  private readonly locales = new Map<string, Map<string, Piece>>();

  add(locale: string, pieces: Readonly<Record<string, Piece>>): void {
    const known = this.locales.get(locale) ?? new Map<string, Piece>();
    for (const [id, piece] of Object.entries(pieces)) known.set(id, piece);
    this.locales.set(locale, known);
  }

  /** The piece in the nearest language that has it, else in the source language, else `undefined`. */
  find(id: string, tag: string): Found<Piece> | undefined {
    const having = [...this.locales.keys()].filter((locale) => this.locales.get(locale)?.has(id));
    const locale = lookup(tag, having) ?? sourceLocale;
    const piece = this.locales.get(locale)?.get(id);
    return piece && { piece, locale };
  }

  /** The ids that exist in the source language. */
  get ids(): string[] {
    return [...(this.locales.get(sourceLocale)?.keys() ?? [])];
  }
}
