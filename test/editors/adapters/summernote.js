import jQuery from 'jquery';

export async function usual(place) {
  Object.assign(window, { $: jQuery, jQuery });
  await import('summernote/dist/summernote-lite.js');
  const editor = jQuery(place);
  editor.summernote();
  const call = (...args) => editor.summernote(...args);
  return {
    field: place.parentElement.querySelector('.note-editable'),
    set: (html) => call('code', html),
    get: () => call('code'),
    source(html) {
      call('codeview.activate');
      place.parentElement.querySelector('.note-codable').value = html;
      call('codeview.deactivate');
    },
  };
}
