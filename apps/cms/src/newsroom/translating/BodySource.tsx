'use client';
import { isLocaleCode, locales } from '@eyvan/locales';
import { useDocumentInfo } from '@payloadcms/ui';
import { useRef } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { BlockView } from './BlockView';
import { FoldSummary } from './FoldSummary';
import { PartState } from './PartState';
import { Pieces } from './Pieces';
import type { Source } from './source';
import { useSource } from './source-store';
import { useIsWide } from './use-is-wide';
import { useLevels } from './use-levels';
import { useMarks } from './use-marks';

type Marking = ReturnType<typeof useMarks>;

/** The blocks of a text that are to be translated, by their places. */
const marksBelow = (name: string, { marks }: Marking): number[] =>
  (marks?.untranslated ?? [])
    .filter(({ path }) => path.startsWith(`${name}.`))
    .map(({ path }) => Number(path.slice(name.length + 1)));

function Blocks({ name, source, marking }: { name: string; source: Source; marking: Marking }) {
  const { words } = useWords();
  const { data } = useDocumentInfo();
  const isWide = useIsWide();
  const list = useRef<HTMLOListElement>(null);
  const { direction, hreflang } = locales[source.language];
  const marked = marksBelow(name, marking);
  const own: unknown = data?.language;
  const isFromRight = isLocaleCode(own) && locales[own].direction === 'rtl';
  const { tops } = useLevels(list, { isOn: isWide, marked, isFromRight });
  return (
    <ol ref={list} className="eyvan-source__blocks">
      {source.blocks.map((block, index) => (
        <li
          key={index}
          data-to-translate={marked.includes(index) || undefined}
          style={isWide ? { insetBlockStart: tops[index] ?? 0 } : undefined}
        >
          <div lang={hreflang} dir={direction}>
            <BlockView block={block} />
          </div>
          {block.text ? <PartState path={`${name}.${index}`} text={block.text} marking={marking} /> : null}
        </li>
      ))}
      {source.removedAtEnd.map((text, index) => (
        <li key={`removed ${index}`} lang={hreflang} dir={direction}>
          <Pieces change={[{ kind: 'removed', text }]} />
        </li>
      ))}
      {source.blocks.length + source.removedAtEnd.length === 0 ? <li>{words('source_empty')}</li> : null}
    </ol>
  );
}

/** The running text of the source: block by block level with the editor; on a narrow screen above it, folded. */
export function BodySource({ name }: { name: string }) {
  const { source } = useSource();
  const marking = useMarks(source);
  const { words } = useWords();
  const isWide = useIsWide();
  if (!source) return null;
  const label = words('source_of', { field: words('body') });
  const blocks = <Blocks key={`${source.language} ${source.blocks.length}`} {...{ name, source, marking }} />;
  return isWide ? (
    <div className="eyvan-source-body" role="group" aria-label={label} data-source={name}>
      {blocks}
    </div>
  ) : (
    <details className="eyvan-source-fold eyvan-source-body" data-source={name}>
      <FoldSummary label={label} count={marksBelow(name, marking).length} />
      {blocks}
    </details>
  );
}
