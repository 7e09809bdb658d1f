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
    const known = this.locales.get(locale) ?? [];
    this.locales.set(locale, new Map([...known, ...Object.entries(pieces)]));
  }

  /** The piece in the language nearest to a tag, else in the source language, else `undefined`. */
  find(id: string, tag: string): Found<Piece> | undefined {
    for (const locale of [lookup(tag, [...this.locales.keys()]) ?? '', sourceLocale]) {
      const piece = this.locales.get(locale)?.get(id);
      if (piece) return { piece, locale };
    }
    return undefined;
  }

  /** The ids that exist in the source language. */
  get ids(): string[] {
    return [...(this.locales.get(sourceLocale)?.keys() ?? [])];
  }
}
