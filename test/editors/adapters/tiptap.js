import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export function usual(element) {
  const editor = new Editor({ element, extensions: [StarterKit] });
  return {
    field: editor.view.dom,
    set: (html) => editor.commands.setContent(html),
    get: () => editor.getHTML(),
  };
}
