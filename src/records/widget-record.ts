import type { AttributeTable } from '../lib/attributes.ts';
import type { Pieces } from '../lib/piece.ts';

/** The facts of one widget: everything that other folders know of it is read from here. */
export interface WidgetRecord {
  /** The tag without its prefix: the name of the folder, of the files in `dist/`, and of `data-mtc`. */
  name: string;
  /** What an editor calls it. */
  label: string;
  /** The kind of content that it shows; none for words of the interface. */
  kind?: keyof Pieces;
  /** The piece that it shows, where there is only one. The other kinds have a default in `content/clinic.yaml`. */
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
  /** What its file may weigh in Brotli, in KB, where that differs from the others (docs/decisions/bytes.md). */
  budget?: number;
  /** Its picture in the README: the width of the window, where it is cut, and the sites it is shown on too. */
  picture: { width: number; cut?: number; top?: number; sites?: readonly string[] };
}
