'use client';
import type { Panel } from './panel';
import { sayTime } from './say-plan';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';

/** Who made the edition public or took it off, where readers find it, and why somebody can only read it. */
export function EditionRecord({ panel }: { panel: Panel }) {
  const { words } = useWords();
  const zone = useNewsroomZone();
  const facts = [
    [words('publishedAt'), panel.publishedAt && sayTime(panel.publishedAt, zone)],
    [words('publishedBy'), panel.publishedBy],
    [words('withdrawnAt'), panel.withdrawnAt && sayTime(panel.withdrawnAt, zone)],
    [words('withdrawnBy'), panel.withdrawnBy],
    [
      words('withdrawnCategory'),
      panel.withdrawnCategory && words(`withdrawnCategory_${panel.withdrawnCategory}`),
    ],
    [words('withdrawnReason'), panel.withdrawnReason],
  ].filter(([, fact]) => fact);
  return (
    <>
      {panel.onlyReadOf ? (
        <p className="eyvan-editions__hint" role="note">
          {words('readOnlyOthers', { name: panel.onlyReadOf })}
        </p>
      ) : null}
      {facts.length > 0 || panel.url ? (
        <dl className="eyvan-editions__record">
          {facts.map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{fact}</dd>
            </div>
          ))}
          {panel.url ? (
            <div>
              <dt className="eyvan-editions__link">
                <a href={panel.url} target="_blank" rel="noreferrer">
                  {words('viewOnSite')}
                </a>
              </dt>
            </div>
          ) : null}
        </dl>
      ) : null}
    </>
  );
}
