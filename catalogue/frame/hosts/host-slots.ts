import type { TemplateResult } from 'lit';

/** What a site gets to draw its page with. The element is in one of the three places, and the others are empty. */
export interface HostSlots {
  header: TemplateResult | '';
  main: TemplateResult | '';
  footer: TemplateResult | '';
  /** Headings of the page in its own words, from level 1 down to the one above the element. */
  headings(words: readonly string[]): TemplateResult[];
  /** Whether the page is there for its skip link, and so for what that goes to. */
  isSkipLink: boolean;
}
