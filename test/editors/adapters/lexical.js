import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

export function usual(place) {
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError(error) {
      throw error;
    },
  });
  place.contentEditable = 'true';
  editor.setRootElement(place);
  registerRichText(editor);
  return {
    field: place,
    set(html) {
      const read = new DOMParser().parseFromString(html, 'text/html');
      const insert = () => {
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(editor, read));
      };
      editor.update(insert, { discrete: true });
    },
    get: () => editor.read(() => $generateHtmlFromNodes(editor)),
  };
}
