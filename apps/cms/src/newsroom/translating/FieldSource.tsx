'use client';
import { locales } from '@eyvan/locales';
import { useDocumentInfo } from '@payloadcms/ui';
import { useWords } from '../../platform/i18n/use-words';
import { labelOf } from '../saving/field-labels';
import { FoldSummary } from './FoldSummary';
import { PartState } from './PartState';
import { Pieces } from './Pieces';
import { useSource } from './source-store';
import { useIsWide } from './use-is-wide';
import { useMarks } from './use-marks';

/** A field of the source: beside its own in the form; on a narrow screen above it, folded. */
export function FieldSource({ name }: { name: string }) {
  const { source } = useSource();
  const marking = useMarks(source);
  const { docConfig } = useDocumentInfo();
  const { i18n, words } = useWords();
  const isWide = useIsWide();
  const field = source?.fields.find((one) => one.name === name);
  if (!source || !field) return null;
  const { direction, hreflang } = locales[source.language];
  const label = words('source_of', { field: labelOf(docConfig?.fields ?? [], name, i18n) });
  const text = (
    <>
      <div className="eyvan-source__text" lang={hreflang} dir={direction}>
        {field.change ? <Pieces change={field.change} /> : <p>{field.text || '–'}</p>}
      </div>
      <PartState path={name} text={field.text} marking={marking} />
    </>
  );
  return isWide ? (
    <div className="eyvan-source-part" role="group" aria-label={label} data-source={name}>
      {text}
    </div>
  ) : (
    <details className="eyvan-source-fold" data-source={name}>
      <FoldSummary label={label} count={marking.isEqual(name) && !marking.isMeant(name) ? 1 : 0} />
      {text}
    </details>
  );
}
