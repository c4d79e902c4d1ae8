import {
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  createState,
  type BaseSelection,
  type LexicalEditor,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { $forEachSelectedTextNode } from '@payloadcms/richtext-lexical/lexical/selection';
import { isLanguageTag } from '../../content/text/language-tag';

/** Kept beside a text as Lexical keeps such things (`$`), so that it goes along with it, bold or cut in two. */
const languageState = createState('language', {
  parse: (value) => (isLanguageTag(value) ? value : undefined),
});

/** The language that a text is marked with; undefined where it is the edition's. Within a read or an update. */
export const $languageOf = (node: TextNode): string | undefined => $getState(node, languageState);

/** The language of all that is selected; undefined where it is the edition's, or differs. */
export function $languageOfSelection(selection: BaseSelection | null): string | undefined {
  if (!$isRangeSelection(selection)) return undefined;
  const languages = selection.getNodes().filter($isTextNode).map($languageOf);
  return languages.every((language) => language === languages[0]) ? languages[0] : undefined;
}

/** Marks what is selected as being in a language; where nothing is, the whole stretch in which the caret stands. */
export function markLanguage(editor: LexicalEditor, tag: string | undefined): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    if (selection.isCollapsed()) {
      if ($isTextNode(node) && $languageOf(node)) $setState(node, languageState, tag);
      return;
    }
    $forEachSelectedTextNode((text) => $setState(text, languageState, tag));
  });
}
