'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $getNodeByKey,
  $isTextNode,
  TextNode,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { directionOfTag } from '../../content/text/language-tag';
import { $languageOf, $languageOfSelection, markLanguage } from './word-language-state';
import { wordLanguages } from './word-languages';

/** Shows in the text what is in another language, and lets it run as that language does. */
function LanguagePlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerMutationListener(TextNode, (mutations) => {
        editor.getEditorState().read(() => {
          for (const [key, mutation] of mutations) {
            const node = mutation === 'destroyed' ? null : $getNodeByKey(key);
            const element = editor.getElementByKey(key);
            if (!element || !$isTextNode(node)) continue;
            const language = $languageOf(node);
            if (language) {
              element.lang = language;
              element.dir = directionOfTag(language);
            } else if (element.lang) {
              element.removeAttribute('lang');
              element.removeAttribute('dir');
            }
          }
        });
      }),
    [editor],
  );
  return null;
}

interface Translating {
  i18n: { t: unknown };
}
const ownLabel = ({ i18n }: Translating) => (i18n.t as (key: string) => string)('eyvan:wordLanguage_own');

const Icon = () => (
  <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none">
    <path
      d="M3 5h8M7 3v2M9.5 5c-.8 3.2-3 5.6-6 7M5 8.200c1.200 1.700 2.600 2.900 4.500 3.800M10 17l3.500-8 3.500 8M11.200 14.500h4.600"
      stroke="currentColor"
    />
  </svg>
);

const groups = [
  {
    type: 'dropdown' as const,
    ChildComponent: Icon,
    key: 'wordLanguage',
    order: 45,
    items: [
      {
        ChildComponent: Icon,
        key: 'own',
        label: ownLabel,
        onSelect: ({ editor }: { editor: LexicalEditor }) => markLanguage(editor, undefined),
      },
      ...wordLanguages.map(({ tag, ownName }) => ({
        ChildComponent: Icon,
        key: tag,
        label: ownName,
        isActive: ({ selection }: { selection: BaseSelection }) => $languageOfSelection(selection) === tag,
        onSelect: ({ editor, isActive }: { editor: LexicalEditor; isActive: boolean }) =>
          markLanguage(editor, isActive ? undefined : tag),
      })),
    ],
  },
];

/** Marks some words of a text as being in another language, so that they are read, hyphenated and set as such. */
export const LanguageFeatureClient = createClientFeature({
  plugins: [{ Component: LanguagePlugin, position: 'normal' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
});
