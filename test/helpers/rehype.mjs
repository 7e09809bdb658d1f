/**
 * The filters of unified. In JavaScript, because the types of hast-util-from-parse5 make `position` obligatory in all data of an
 * element, also in ours.
 */
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export const sanitized = async (html) =>
  String(
    await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .process(html),
  );

export const remark = async (markdown) =>
  String(await unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).process(markdown));

/** Markdown with HTML, and then GitHub's filter, which is the default of rehype-sanitize. */
export const githubMarkdown = async (markdown) =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .process(markdown),
  );
