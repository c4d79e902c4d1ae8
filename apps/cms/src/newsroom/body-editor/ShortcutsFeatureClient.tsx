'use client';
import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { toolOf } from './keys';
import { runTool } from './run-tool';

function ShortcutsPlugin() {
  const [editor] = useLexicalComposerContext();
  const { editorConfig } = useEditorConfigContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event: KeyboardEvent) => {
          const tool = toolOf(event);
          const groups = editorConfig.features.toolbarFixed?.groups ?? [];
          if (!tool || !editor.isEditable() || !runTool(groups, editor, tool)) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, editorConfig],
  );
  return null;
}

/** Keys for what the toolbar does. */
export const ShortcutsFeatureClient = createClientFeature({
  plugins: [{ Component: ShortcutsPlugin, position: 'normal' }],
});
