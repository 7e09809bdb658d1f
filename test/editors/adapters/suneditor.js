import suneditor from 'suneditor';
import plugins from 'suneditor/plugins';

export const usual = (place) =>
  new Promise((done) => {
    const onload = ({ $ }) =>
      done({
        field: document.querySelector('.sun-editor-editable[contenteditable]'),
        set: (html) => $.html.set(html),
        get: () => $.html.get(),
      });
    suneditor.create(place, { plugins, events: { onload } });
  });
