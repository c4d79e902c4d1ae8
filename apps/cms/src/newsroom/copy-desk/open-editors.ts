import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';

const editors = new Map<string, LexicalEditor>();

/** Remembers the editor of a field (`news/<id>/body`) while it stands in its form. @returns forgets it */
export function keepEditor(key: string, editor: LexicalEditor): () => void {
  editors.set(key, editor);
  return () => {
    if (editors.get(key) === editor) editors.delete(key);
  };
}

/** The editor of a field, while its tab of the form is open. */
export const findEditor = (key: string): LexicalEditor | undefined => editors.get(key);
