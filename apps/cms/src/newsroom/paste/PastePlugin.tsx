'use client';
import { defaultLocale, isLocaleCode } from '@eyvan/locales';
import {
  $getSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { toast, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { toPastedNodes } from './to-pasted-nodes';
import { toTree } from './to-tree';

/** Lexical's own clipboard: what goes from one text of ours to another stays as it is. */
const ownFormat = 'application/x-lexical-editor';

/** Reads what is pasted as the importer reads a file, and says so where a picture could not come along. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const { words } = useWords();
  const language = useFormFields(([fields]) => fields.language?.value);
  const noPictures = words('pasteNoPictures');

  useEffect(() => {
    const paste = (event: ClipboardEvent | InputEvent | KeyboardEvent): boolean => {
      const clipboard = 'clipboardData' in event ? event.clipboardData : null;
      const selection = $getSelection();
      const html = clipboard?.getData('text/html');
      if (!clipboard || !html || !selection || clipboard.getData(ownFormat)) return false;
      const pasted = toPastedNodes(toTree(html), isLocaleCode(language) ? language : defaultLocale);
      if (!pasted) return false;
      if (pasted.pictures > 0) toast.warning(noPictures);
      // A picture by itself also comes as a file, and as the address of one.
      if (pasted.nodes.length === 0) return pasted.pictures > 0;
      event.preventDefault();
      selection.insertNodes(pasted.nodes.map((node) => $parseSerializedNode(node)));
      return true;
    };
    const takeFiles = (): boolean => {
      toast.warning(noPictures);
      return true;
    };
    const leave = [
      editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DRAG_DROP_PASTE, takeFiles, COMMAND_PRIORITY_HIGH),
    ];
    return () => leave.forEach((unregister) => unregister());
  }, [editor, language, noPictures]);

  return null;
}
