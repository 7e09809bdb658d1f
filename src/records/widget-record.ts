import type { AttributeTable } from '../lib/attributes.ts';
import type { Pieces } from '../lib/piece.ts';

/** The facts of one widget. All other folders read them from here. */
export interface WidgetRecord {
  /** The tag without its prefix: the name of the folder, of the files in `dist/`, and of `data-mtc`. */
  name: string;
  /** Its name for editors. */
  label: string;
  /** The kind of content that it shows. None if it shows only interface strings. */
  kind?: keyof Pieces;
  /** The piece that it shows, if there is only one. The other kinds have a default in `content/clinic.yaml`. */
  id?: string;
  /** Its attributes, with the values of each. */
  attributes: AttributeTable;
  /**
   * The height of an iframe with its embed page until the page has reported its own, in CSS pixels. WordPress allows 200
   * to 1000. Without a height, there is no embed page.
   */
  frameHeight?: number;
  /** The part of a page that it belongs in. */
  landmark: 'header' | 'main' | 'footer';
  /** The limit for its file in Brotli, in KB, if it differs from the others (docs/decisions/bytes.md). */
  budget?: number;
  /** Its pictures in the README: the width of the window, where they are cropped, and the other sites to show it on. */
  picture: { width: number; cut?: number; top?: number; sites?: readonly string[] };
}
