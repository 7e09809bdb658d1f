import FroalaEditor from 'froala-editor';
import 'froala-editor/js/plugins/link.min.js';
import 'froala-editor/js/plugins/lists.min.js';
import 'froala-editor/js/plugins/paragraph_format.min.js';
import 'froala-editor/js/plugins/url.min.js';

export const usual = (place) =>
  new Promise((done) => {
    const editor = new FroalaEditor(place, {}, () =>
      done({
        field: editor.el,
        set: (html) => editor.html.set(html),
        get: () => editor.html.get(),
      }),
    );
  });
