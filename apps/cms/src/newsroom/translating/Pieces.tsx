'use client';
import { useWords } from '../../platform/i18n/use-words';
import type { Change } from './source';

/** A text with what was changed in it: said to screen readers, too. */
export function Pieces({ change }: { change: NonNullable<Change> }) {
  const { words } = useWords();
  return (
    <p className="eyvan-source__change">
      {change.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={index}>
            <span className="eyvan-aside">{words(`source_${kind}`)} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
