import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import List from '@editorjs/list';
import RawTool from '@editorjs/raw';

/** As a site renders the blocks that Editor.js saves. */
const render = {
  paragraph: ({ text }) => `<p>${text}</p>`,
  header: ({ text, level }) => `<h${level}>${text}</h${level}>`,
  list: ({ items }) => `<ul>${items.map(({ content }) => `<li>${content}</li>`).join('')}</ul>`,
  raw: ({ html }) => html,
};

const create = async (holder) => {
  const tools = { header: Header, list: { class: List, inlineToolbar: true }, raw: RawTool };
  const editor = new EditorJS({ holder, tools });
  await editor.isReady;
  const get = async () => {
    const { blocks } = await editor.save();
    return blocks.map(({ type, data }) => render[type](data)).join('\n');
  };
  return { editor, get, again: async () => editor.render(await editor.save()) };
};

export async function usual(place) {
  const { editor, ...adapter } = await create(place);
  return { ...adapter, field: place, set: (html) => editor.blocks.renderFromHTML(html) };
}

/** The Raw tool: a block in which an author writes code. */
export async function raw(place) {
  const { editor, ...adapter } = await create(place);
  const set = (html) => editor.render({ blocks: [{ type: 'raw', data: { html } }] });
  return {
    ...adapter,
    set,
    async box() {
      await set('');
      return place.querySelector('textarea');
    },
  };
}
