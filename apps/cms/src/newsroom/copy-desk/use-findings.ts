'use client';
import type { LocaleCode } from '@eyvan/locales';
import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import type { EditionSlug } from '../../content/edition';
import type { WordFields } from '../../content/parts/parts';
import { checkTypography } from '../../editions/copy-desk/check-typography';
import { checkWords } from '../../editions/copy-desk/check-words';
import type { Finding } from '../../editions/copy-desk/finding';
import { textGroupsOf, type TextGroup } from '../../editions/copy-desk/text-groups';

export interface Desk {
  slug: EditionSlug;
  locale: LocaleCode;
  /** The names of the house's cities and fields. */
  names: readonly string[];
  wordFields: WordFields;
}

/** Who types on is not looked at over the shoulder. */
const quietMs = 400;

/** What the browser finds by itself in the form around us, a moment after the last key; and the texts as they stand. */
export function useFindings({ slug, locale, names, wordFields }: Desk) {
  const [fields] = useAllFormFields();
  const latest = useRef(fields);
  const [findings, setFindings] = useState<Finding[]>([]);
  useEffect(() => {
    latest.current = fields;
    const look = () => {
      const values: Record<string, unknown> = reduceFieldsToValues(fields, true);
      const groups = textGroupsOf(values, wordFields);
      setFindings([
        ...checkWords({ slug, locale, values, wordFields, groups }),
        ...checkTypography(groups, locale, names),
      ]);
    };
    const timer = setTimeout(look, quietMs);
    return () => clearTimeout(timer);
  }, [fields, locale, names, slug, wordFields]);
  const readGroups = (): TextGroup[] => {
    const values = Object.fromEntries(wordFields.fields.map((name) => [name, latest.current[name]?.value]));
    return textGroupsOf(values, wordFields);
  };
  return { findings, readGroups };
}
