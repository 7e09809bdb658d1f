import { css } from './css.ts';

/**
 * The tokens that every widget uses. Those for one kind of thing (pictures, the button, …) are at the start of its style sheet.
 * A host page sets the public names (`--mtc-…`) on the element or on any ancestor. Style sheets use the private names (`--_…`),
 * so that forced colours and print can override them. The comment beside a token is its documentation: the manifest, Storybook
 * and editors show it.
 */
export const tokens = css`
  :host {
    --_ink: var(--mtc-color-ink, light-dark(#16292b, #e8efec)); /* Text, strong lines, border of the warning box. */
    --_surface: var(--mtc-color-surface, light-dark(#ffffff, #121a1b)); /* Crisis links, skip link, focus gap, forced themes. */
    --_focus: var(--mtc-color-focus, light-dark(#16292b, #ffd9a8)); /* Focus ring. */
    --_radius-m: var(--mtc-radius-m, 0.5em); /* Corners of buttons and of the crisis line. */
    --_shadow-focus: var(--mtc-shadow-focus, 0 0 0 0.125em var(--_surface)); /* Gap inside the focus ring. */
  }
`;
