import { Jodit } from 'jodit';

export function usual(place) {
  const editor = Jodit.make(place, { askBeforePasteHTML: false, askBeforePasteFromWord: false });
  return {
    field: editor.editor,
    set: (html) => (editor.value = html),
    get: () => editor.value,
  };
}
