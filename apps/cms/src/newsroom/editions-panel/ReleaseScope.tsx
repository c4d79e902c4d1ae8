'use client';
import { locales, type LocaleCode } from '@eyvan/locales';
import { useWords } from '../../platform/i18n/use-words';
import type { ReleaseCheck } from '../releases/parse-check';

interface Props {
  /** The languages that have an edition which it could be done with. */
  languages: LocaleCode[];
  chosen: LocaleCode[];
  onChoose: (chosen: LocaleCode[]) => void;
  /** What would come of it; null until that is known. */
  check: ReleaseCheck | null;
  isWithdrawal: boolean;
}

/** Which languages go out, or leave, together; and what is in the way of each, before anybody confirms it. */
export function ReleaseScope({ languages, chosen, onChoose, check, isWithdrawal }: Props) {
  const { words } = useWords();
  const outcomeOf = (code: LocaleCode) => check?.find(({ language }) => language === code);
  return (
    <fieldset className="eyvan-schedule__scope">
      <legend>{words('releaseLanguages')}</legend>
      {languages.map((code) => {
        const { ownName, hreflang } = locales[code];
        const isChosen = chosen.includes(code);
        const outcome = isChosen ? outcomeOf(code) : undefined;
        const toggled = isChosen ? chosen.filter((one) => one !== code) : [...chosen, code];
        return (
          <div key={code} data-language={code}>
            <label>
              <input
                type="checkbox"
                name="eyvan-release-language"
                value={code}
                checked={isChosen}
                onChange={() => onChoose(toggled)}
              />
              <bdi lang={hreflang}>{ownName}</bdi>
            </label>
            <span role="status">
              {outcome?.why ? <strong>{outcome.why}</strong> : null}
              {outcome && !outcome.why ? words(isWithdrawal ? 'releaseLeaves' : 'releaseGoesOut') : null}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
