import { $isBlockNode, $isInlineBlockNode } from '@payloadcms/richtext-lexical/client';
import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import type { RunEdit } from '../../content/rich-text/runs';

function findNode(path: readonly number[]): LexicalNode | null {
  let node: LexicalNode | null = $getRoot();
  for (const index of path) node = $isElementNode(node) ? node.getChildAtIndex(index) : null;
  return node;
}

function editNode({ field, path, text, to }: RunEdit): void {
  const node = findNode(path);
  if (field !== undefined && $isBlockNode(node)) {
    const fields = node.getFields();
    // Read anew by the form of the block, which shows what the node has.
    if (Reflect.get(fields, field) === text) node.setFields({ ...fields, [field]: to });
  } else if (field !== undefined && $isInlineBlockNode(node)) {
    const fields = node.getFields();
    if (Reflect.get(fields, field) === text) node.setFields({ ...fields, [field]: to });
  } else if ($isTextNode(node) && node.getTextContent() === text) {
    // The place of an empty text stays: the edits that follow count with it.
    node.setTextContent(to);
  }
}

/**
 * Makes edits of a text as one step, which the editor can undo by itself. What says something else by now stays. The
 * focus stays where it is.
 */
export function editEditor(editor: LexicalEditor, edits: readonly RunEdit[]): void {
  editor.update(() => edits.forEach(editNode), {
    discrete: true,
    tag: ['history-push', SKIP_DOM_SELECTION_TAG],
  });
}
