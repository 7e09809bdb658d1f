import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom/model';
import 'tinymce/icons/default/icons';
import 'tinymce/themes/silver/theme';
import 'tinymce/plugins/autolink';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';

const open = async (place, more) => {
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    plugins: 'autolink link lists',
    ...more,
  });
  return {
    field: editor.getBody(),
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
  };
};

export const usual = (place) => open(place, {});

/** The settings of docs/cms.md. */
export const allowed = (place) =>
  open(place, {
    custom_elements: 'mtc-article',
    extended_valid_elements: 'script[*],mtc-article[*]',
    sandbox_iframes_exclusions: [new URL(window.widgetsOrigin).hostname],
  });
