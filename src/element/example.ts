/** A named state of a widget, as data: stories, accessibility runs and documentation are all made from it. */
export interface Example {
  /** Said of the state in two or three words. */
  name: string;
  /** Attributes as a host page writes them. */
  attributes: Readonly<Record<string, string>>;
  /** Children as a host page writes them, in HTML: fallback, or words for a slot. */
  children?: string;
  /** Width of the container in CSS pixels, where the state depends on it. */
  width?: number;
  /** Given something that can not be used, so the console says so. */
  reports?: true;
}
