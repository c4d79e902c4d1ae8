'use client';
import { isLocaleCode, locales } from '@eyvan/locales';
import { useDocumentInfo } from '@payloadcms/ui';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import { ConfirmTranslation } from '../editions-panel/ConfirmTranslation';
import { sayTime } from '../editions-panel/say-plan';
import type { EditionSlug } from '../../content/edition';
import { useSource } from './source-store';
import { useLoadSource } from './use-load-source';
import { useMarks } from './use-marks';

/** Above the words of an edition: shows another edition of the item beside them, and says what is left to translate. */
export function SourceBar({ slug, id }: { slug: EditionSlug; id: string }) {
  const { key, isOpen, source } = useSource();
  const { choose, load } = useLoadSource(slug, id, key);
  const { marks } = useMarks(source);
  const { setLastUpdateTime } = useDocumentInfo();
  const { words } = useWords();
  const zone = useNewsroomZone();
  const isBehind = source?.state === 'outdated' || source?.state === 'factChanged';
  const onConfirmed = async () => {
    await load();
    // The panel looks again, too.
    setLastUpdateTime(Date.now());
  };
  return (
    <div className="eyvan-source" data-open={isOpen}>
      <button
        type="button"
        id="eyvan-source-toggle"
        aria-pressed={isOpen}
        onClick={() => void choose({ isOpen: !isOpen })}
      >
        {words('source_show')}
      </button>
      {source ? (
        <label>
          <span>{words('source_language')}</span>
          <select
            id="eyvan-source-language"
            value={source.language}
            onChange={({ target }) => {
              if (isLocaleCode(target.value)) void choose({ language: target.value });
            }}
          >
            {source.choices.map(({ language, isOriginal }) => (
              <option key={language} value={language}>
                {isOriginal
                  ? words('source_original', { language: locales[language].ownName })
                  : locales[language].ownName}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {source && source.texts.length > 0 && marks ? (
        <strong className="eyvan-source__progress" role="status">
          {words('source_progress', { count: marks.untranslated.length, all: marks.all.length })}
        </strong>
      ) : null}
      {source && isBehind ? (
        <div className="eyvan-source__behind">
          <p>
            {words(source.isComparable ? 'source_changedSince' : 'source_notKept', {
              time: sayTime(source.followsAt ?? '', zone),
            })}
          </p>
          {source.canConfirm ? <ConfirmTranslation {...{ slug, id }} onDone={onConfirmed} /> : null}
        </div>
      ) : null}
    </div>
  );
}
