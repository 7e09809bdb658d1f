/** Sample text for host pages. It mentions no person, place or fact. */
export const sample = {
  skipLink: 'Click here, then press Tab to see the link. Press Enter to follow it.',
  skipLinkOnPaper: 'The skip link is not printed, because nobody can follow a link on paper.',
  content: 'The page’s main content.',
  first:
    'This is sample text. It takes the place of the site’s own text, so that you can see the element in context.',
  second:
    'The site chooses the font, the colours and the width of this column. It can also give the element its own colours and corners.',
  last: 'The page continues here, after the element, with more of the site’s own text.',
};
