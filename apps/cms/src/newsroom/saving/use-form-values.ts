'use client';
import { useAllFormFields, useForm, useFormInitializing } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import { typedOf, type Values } from './values';

/** Of an empty list Payload's form holds the number of its rows, which is no zero that somebody has typed. */
const withEmptyLists = (fields: FormState): FormState =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      field.rows?.length === 0 ? { ...field, value: [] } : field,
    ]),
  );

/** What stands in the form around us: to be read at any time, also after the form is gone, and to be filled again. */
export function useFormValues() {
  const [fields, dispatch] = useAllFormFields();
  const { formRef, reset } = useForm();
  const isInitializing = useFormInitializing();
  const latest = useRef(fields);
  const onShown = useRef<(() => void) | null>(null);
  const [filled, setFilled] = useState(0);
  useEffect(() => {
    latest.current = fields;
  }, [fields]);
  useEffect(() => onShown.current?.(), [filled]);

  const read = useCallback(
    (): Values => typedOf(reduceFieldsToValues(withEmptyLists(latest.current), true)),
    [],
  );

  /** Shows a document in the place of what stands in the form, and comes back when it does. */
  const fill = useCallback(
    async (document: Values) => {
      const element = formRef?.current;
      element?.toggleAttribute('inert', true);
      await reset(document);
      // Rendered together with what `reset` has set, whether that differs from what was there or not.
      await new Promise<void>((resolve) => {
        onShown.current = resolve;
        setFilled((count) => count + 1);
      });
      element?.toggleAttribute('inert', false);
    },
    [formRef, reset],
  );

  /** Shows a value that is no list of groups at once, while somebody goes on typing elsewhere in the form. */
  const show = useCallback(
    (path: string, value: unknown) => {
      if (latest.current[path]?.value !== value)
        dispatch({ type: 'UPDATE', path, value, initialValue: value });
    },
    [dispatch],
  );

  return { fields, fill, isReady: !isInitializing && Object.keys(fields).length > 0, read, show };
}
