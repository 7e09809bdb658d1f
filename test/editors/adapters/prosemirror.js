import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser as Reader, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

export function usual(place) {
  const state = (html) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return EditorState.create({
      doc: Reader.fromSchema(schema).parse(holder),
      plugins: exampleSetup({ schema, menuBar: false }),
    });
  };
  const view = new EditorView(place, { state: state('') });
  return {
    field: view.dom,
    set: (html) => view.updateState(state(html)),
    get() {
      const holder = document.createElement('div');
      holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return holder.innerHTML;
    },
  };
}
