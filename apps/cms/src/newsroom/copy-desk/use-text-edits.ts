'use client';
import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import { withRunEdits } from '../../content/rich-text/runs';
import { isRecord } from '../../platform/input/is-record';
import type { TextEdit } from '../../editions/copy-desk/mend-groups';
import { editEditor } from './edit-editor';
import { findEditor } from './open-editors';

/** Makes edits in the form around us, as if somebody had typed them: they are saved, and can be taken back. */
export function useTextEdits(): (edits: readonly TextEdit[]) => void {
  const { collectionSlug, id } = useDocumentInfo();
  const { dispatchFields, getField, setModified } = useForm();
  return useCallback(
    (edits) => {
      for (const name of new Set(edits.map((edit) => edit.name))) {
        const own = edits.filter((edit) => edit.name === name);
        const value: unknown = getField(name)?.value;
        const editor = findEditor(`${collectionSlug}/${id}/${name}`);
        if (isRecord(value) && editor) editEditor(editor, own);
        // Behind another tab there is no editor: it will be made of what the form has.
        else if (isRecord(value)) {
          const edited = withRunEdits(value, own);
          dispatchFields({ type: 'UPDATE', path: name, value: edited, initialValue: edited });
        } else {
          const [only] = own;
          if (value === only?.text) dispatchFields({ type: 'UPDATE', path: name, value: only?.to });
        }
        setModified(true);
      }
    },
    [collectionSlug, dispatchFields, getField, id, setModified],
  );
}
