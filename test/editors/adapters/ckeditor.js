import * as kit from 'ckeditor5';

const basics = [
  ...[
    'Essentials',
    'Paragraph',
    'Heading',
    'Bold',
    'Italic',
    'Link',
    'AutoLink',
    'List',
    'BlockQuote',
    'Table',
  ],
  ...['MediaEmbed', 'PasteFromOffice'],
];

const create = (place, plugins, more = {}) =>
  kit.ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [...basics, ...plugins].map((name) => kit[name]),
    ...more,
  });

const adapt = (editor) => ({
  field: editor.editing.view.getDomRoot(),
  set: (html) => editor.setData(html),
  get: () => editor.getData(),
});

/** General HTML Support allows everything, but for these names. */
const withHtml = async (place, ...disallow) => {
  const everything = { name: /.*/, attributes: true, classes: true, styles: true };
  const htmlSupport = { allow: [everything], disallow: disallow.map((name) => ({ name })) };
  return adapt(await create(place, ['GeneralHtmlSupport'], { htmlSupport }));
};

export const usual = async (place) => adapt(await create(place, []));
export const htmlSupport = (place) => withHtml(place, 'script');
export const fullHtml = (place) => withHtml(place);

/** An HTML embed: a box in which an author writes code. */
export async function htmlEmbed(place) {
  const editor = await create(place, ['HtmlEmbed']);
  const { get, set } = adapt(editor);
  return {
    get,
    again: () => set(get()),
    set: (html) => editor.setData(`<div class="raw-html-embed">${html}</div>`),
    box() {
      editor.setData('');
      editor.execute('htmlEmbed');
      const root = editor.editing.view.getDomRoot();
      root.querySelector('.raw-html-embed__edit-button')?.click();
      return root.querySelector('textarea');
    },
    save: () => editor.editing.view.getDomRoot().querySelector('.raw-html-embed__save-button').click(),
  };
}
