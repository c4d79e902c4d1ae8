'use client';
import { isLocaleCode, locales } from '@eyvan/locales';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * Paragraphs are `dir="auto"`; one without a letter takes the direction of what is around it (HTML, "the directionality"),
 * which was that of the admin: a new Persian line in an English admin began on the left.
 */
function DirectionPlugin() {
  const [editor] = useLexicalComposerContext();
  const language = useFormFields(([fields]) => fields.language?.value);
  const direction = isLocaleCode(language) ? locales[language].direction : null;
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        if (direction) root?.setAttribute('dir', direction);
      }),
    [editor, direction],
  );
  return null;
}

export const DirectionClientFeature = createClientFeature({
  plugins: [{ Component: DirectionPlugin, position: 'normal' }],
});
