'use client';
import { isLocaleCode } from '@eyvan/locales';
import { useDocumentInfo } from '@payloadcms/ui';
import { useWords } from '../../platform/i18n/use-words';
import { PictureWords } from './PictureWords';
import { useSource } from './source-store';

/** Below the words: what else a translation needs (the words of its pictures), and what it shares with its original. */
export function SourceMore() {
  const { source } = useSource();
  const { words } = useWords();
  const { data } = useDocumentInfo();
  const to: unknown = data?.language;
  if (!source || !isLocaleCode(to)) return null;
  return (
    <div className="eyvan-source-more">
      {source.pictures.length > 0 ? (
        <section aria-labelledby="eyvan-source-pictures">
          <h3 id="eyvan-source-pictures">{words('source_pictures')}</h3>
          <ul>
            {source.pictures.map((picture) => (
              <PictureWords
                key={`${picture.id} ${source.language}`}
                {...{ picture, to }}
                from={source.language}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="eyvan-source-facts">
        <h3 id="eyvan-source-facts">{words('source_facts')}</h3>
        <p>{words('sharedFactsHelp')}</p>
        <dl>
          {source.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
