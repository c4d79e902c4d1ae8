'use client';
import { useWords } from '../../platform/i18n/use-words';

/** What a folded part of the source is opened by; it says whether something below is still to be translated. */
export function FoldSummary({ label, count }: { label: string; count: number }) {
  const { words } = useWords();
  return (
    <summary>
      <span aria-hidden="true">{words('source_show')}</span>
      <span className="eyvan-aside">{label}</span>
      {count > 0 ? (
        <strong className="eyvan-source__mark">
          {' · '}
          {words('source_toTranslate')}
        </strong>
      ) : null}
    </summary>
  );
}
