'use client';
import { locales, type LocaleCode } from '@eyvan/locales';
import { useId } from 'react';
import type { Example, Finding } from '../../editions/copy-desk/finding';
import { useWords } from '../../platform/i18n/use-words';
import { sayFinding } from './say-finding';

interface Props {
  finding: Finding;
  locale: LocaleCode;
  /** Absent where the form cannot be written into. */
  onMend?: () => void;
  onGo: (place: string) => void;
}

/** What nobody sees, seen. */
const visible = (text: string) =>
  text
    .replace(/[\u00A0\u202F]/g, '⍽')
    .replace(/[\u00AD\u200B\u200E\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/g, '▯')
    .replace(/ {2,}| (?=[.,;:!?…،؛؟])/g, (spaces) => '␣'.repeat(spaces.length));

function ExampleRow({ before, after, locale }: Example & { locale: LocaleCode }) {
  const { direction, hreflang } = locales[locale];
  return (
    <li lang={hreflang} dir={direction}>
      <del>{visible(before)}</del> <ins>{visible(after)}</ins>
    </li>
  );
}

/** One finding: its words, examples of what would be written otherwise, and the way there. */
export function FindingRow({ finding, locale, onGo, onMend }: Props) {
  const { words } = useWords();
  const id = useId();
  const { examples = [], facts, place, rule } = finding;
  return (
    <li data-finding={finding.key}>
      <p id={id}>
        {sayFinding(words, finding)}
        {rule ? <span className="eyvan-copy-desk__count">{words('copyDesk_places', facts)}</span> : null}
      </p>
      {examples.length > 0 ? (
        <ul className="eyvan-copy-desk__examples">
          {examples.map((example, index) => (
            <ExampleRow key={index} {...example} locale={locale} />
          ))}
        </ul>
      ) : null}
      <div className="eyvan-copy-desk__ways">
        {rule && onMend ? (
          <button type="button" data-mend={rule} aria-describedby={id} onClick={onMend}>
            {words('copyDesk_mendAll')}
          </button>
        ) : null}
        {place === null ? null : (
          <button type="button" data-go={place} aria-describedby={id} onClick={() => onGo(place)}>
            {words('copyDesk_show')}
          </button>
        )}
      </div>
    </li>
  );
}
