'use client';
import { useFormFields } from '@payloadcms/ui';
import { useWords } from '../../platform/i18n/use-words';

const shownMax = 30;

/** A note within its line: the beginning of what it says. */
export function FootnoteLabel() {
  const { words } = useWords();
  const text = useFormFields(([fields]) => fields.text?.value);
  const said = typeof text === 'string' ? text.trim() : '';
  if (!said) return <div>{words('footnote')}</div>;
  return (
    <div className="eyvan-footnote" dir="auto" title={said}>
      {said.length > shownMax ? `${said.slice(0, shownMax)}…` : said}
    </div>
  );
}
