'use client';
import { locales } from '@eyvan/locales';
import type { EditionSlug } from '../../content/edition';
import type { PanelRow } from './panel';
import { TranslateButton } from './TranslateButton';
import { isolate, sayFailure, sayPlan } from './say-plan';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';

interface Props {
  row: PanelRow;
  slug: EditionSlug;
  /** Of the edition that is open. */
  id: string;
  isHere: boolean;
}

/** One language of the item: where its edition stands, or the way to begin it. */
export function EditionRow({ row, slug, id, isHere }: Props) {
  const { words } = useWords();
  const zone = useNewsroomZone();
  const { ownName, direction, hreflang } = locales[row.language];
  const { plans, failure } = row.plans;
  const state = row.standing ? words(`standing_${row.standing}`) : words('editionNone');
  const isBehind = row.translation && row.translation !== 'current';
  return (
    <li
      className="eyvan-editions__row"
      data-state={row.standing ?? 'none'}
      aria-current={isHere || undefined}
    >
      <span lang={hreflang} dir={direction}>
        {row.id && !isHere ? (
          <a href={`/admin/collections/${slug}/${row.id}?locale=${row.language}`}>{ownName}</a>
        ) : (
          ownName
        )}
      </span>
      <span className="eyvan-editions__state">
        {state}
        {isBehind ? (
          <span className="eyvan-editions__behind">{words(`translation_${row.translation!}`)}</span>
        ) : null}
        {plans.map((plan) => (
          <span key={plan.id}>{sayPlan(words, plan, zone)}</span>
        ))}
        {row.holder && !isHere ? (
          <span className="eyvan-editions__holder">{words('lock_other', { name: isolate(row.holder) })}</span>
        ) : null}
        {failure && !isHere ? <strong>{sayFailure(words, failure, zone)}</strong> : null}
      </span>
      {row.begin === 'may' ? (
        <span className="eyvan-editions__ways">
          <TranslateButton {...{ slug, id }} language={row.language} words={words('editionWrite')} />
          <TranslateButton
            {...{ slug, id }}
            from="source"
            language={row.language}
            words={words('source_begin')}
          />
        </span>
      ) : null}
      {row.begin === 'otherLanguage' ? (
        <span className="eyvan-editions__state">{words('readOnlyLanguage')}</span>
      ) : null}
    </li>
  );
}
