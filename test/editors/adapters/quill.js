import Quill from 'quill';

export function usual(place) {
  const quill = new Quill(place, { theme: 'snow' });
  return {
    field: quill.root,
    set: (html) => quill.setContents(quill.clipboard.convert({ html })),
    get: () => quill.getSemanticHTML(),
  };
}
