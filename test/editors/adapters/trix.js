import 'trix';

export function usual(place) {
  const element = document.createElement('trix-editor');
  place.append(element);
  return {
    field: element,
    set: (html) => element.editor.loadHTML(html),
    get: () => element.value,
  };
}
