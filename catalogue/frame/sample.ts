/** Words that stand where a host page's own would. They tell of no person, place or fact. */
export const sample = {
  skipLink: 'Click here, then press the Tab key: the link shows. The Enter key follows it.',
  skipLinkOnPaper: 'On paper no link can be followed, so the skip link is not printed.',
  content: 'The page’s main content.',
  first:
    'This is sample text. It stands where the words of the site would, so that the element can be seen in the company that it will keep.',
  second:
    'The site has chosen the font, the colours and the width of this column. It may lend the element its colours and corners too.',
  last: 'Here the page goes on, in the site’s own voice, after the element.',
};
