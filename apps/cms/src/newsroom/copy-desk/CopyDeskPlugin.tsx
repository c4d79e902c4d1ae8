'use client';
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { keepEditor } from './open-editors';

/** Says which editor stands in which form, so that the copy desk can mend its text and go to its blocks. */
export function CopyDeskPlugin() {
  const [editor] = useLexicalComposerContext();
  const { collectionSlug, id } = useDocumentInfo();
  const { path } = useEditorConfigContext().fieldProps;
  useEffect(() => keepEditor(`${collectionSlug}/${id}/${path}`, editor), [collectionSlug, editor, id, path]);
  return null;
}
