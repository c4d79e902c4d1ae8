'use client';
import { locales, type LocaleCode } from '@eyvan/locales';
import { useId } from 'react';
import type { Example, Finding } from '../../editions/copy-desk/finding';
import { useWords } from '../../platform/i18n/use-words';
import { sayFinding } from '../../editions/copy-desk/say-finding';

interface Props {
  finding: Finding;
  locale: LocaleCode;
  /** What the form calls a field. */
  nameOf: (name: string) => string;
  /** The reason that was given for it. */
  why?: string;
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
export function FindingRow({ finding, locale, nameOf, onGo, onMend, why }: Props) {
  const { words } = useWords();
  const id = useId();
  const { check, examples = [], facts, place, rule } = finding;
  return (
    <li data-finding={finding.key} data-check={check}>
      <p id={id}>
        {check === 'refused' && place
          ? words('fieldRefused', {
              field: nameOf(place.split('.')[0]!),
              refusal: sayFinding(words, finding),
            })
          : sayFinding(words, finding)}
        {rule ? <span className="eyvan-copy-desk__count">{words('copyDesk_places', facts)}</span> : null}
      </p>
      {why ? <p>{words('copyDesk_reason', { text: why })}</p> : null}
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
