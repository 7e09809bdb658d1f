/** The rules that pages, widgets and stories are held to: WCAG 2.2 A and AA, and good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
