import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';

interface Tool {
  key: string;
  onSelect?: (chosen: { editor: LexicalEditor; isActive: boolean }) => void;
}

/** Does what a button of the toolbar does, by its name there. @returns whether there is such a button */
export function runTool(groups: readonly { items: readonly Tool[] }[], editor: LexicalEditor, key: string) {
  const tool = groups.flatMap(({ items }) => items).find((item) => item.key === key);
  tool?.onSelect?.({ editor, isActive: false });
  return tool !== undefined;
}
