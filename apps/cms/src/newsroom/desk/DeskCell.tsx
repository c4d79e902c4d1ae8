import { locales, type LocaleCode } from '@eyvan/locales';
import type { DeskState } from '../../editions/desk/desk-states';
import type { Words } from '../../platform/i18n/words';
import { isolate, sayFailure, sayPlan } from '../editions-panel/say-plan';
import { TranslateButton } from '../editions-panel/TranslateButton';
import { ChooseEdition } from '../releases/ChooseEdition';
import type { DeskItem, ShownCell } from './desk-page';

/** A sign for each state, so that none is told by its colour alone. */
export const stateSigns: Record<DeskState, string> = {
  failed: '!',
  scheduled: '◷',
  review: '◐',
  outdated: '↻',
  factChanged: '≠',
  approved: '✓',
  changed: '◕',
  public: '●',
  withdrawn: '⊘',
  writing: '○',
  inBin: '×',
};

const toWords = (
  { words, zone }: Pick<Props, 'words' | 'zone'>,
  { failure, plan }: ShownCell,
  state: DeskState,
) => {
  if (state === 'failed' && failure) return sayFailure(words, failure, zone);
  if (state === 'scheduled' && plan) return sayPlan(words, plan, zone);
  return words(`desk_state_${state}`);
};

interface Props {
  item: DeskItem;
  /** Whether the reader may release it. */
  isReleasable: boolean;
  language: LocaleCode;
  /** What the language is called in the language of whoever reads. */
  languageName: string;
  /** The edition from which another one may be begun here; null where the reader may not. */
  beginFrom: string | null;
  adminRoute: string;
  words: Words;
  /** Of the newsroom. */
  zone: string;
}

/** One language of an item: where its edition stands and the way to it, or the way to begin it. */
export function DeskCell({
  item,
  isReleasable,
  language,
  languageName,
  beginFrom,
  adminRoute,
  words,
  zone,
}: Props) {
  const cell = item.cells[language];
  const { direction, hreflang, ownName } = locales[language];
  // Where there are no columns any more, each cell says its language itself.
  const own = (
    <span className="eyvan-desk__own-name" lang={hreflang} dir={direction} aria-hidden>
      {ownName}
    </span>
  );
  if (!cell && beginFrom)
    return (
      <>
        {own}
        <TranslateButton
          slug={item.slug}
          id={beginFrom}
          language={language}
          words="+"
          name={`${languageName}: ${words('desk_begin')}`}
        />
      </>
    );
  if (!cell)
    return (
      <span className="eyvan-desk__none">
        {own}
        <span aria-hidden>–</span>
        <span className="eyvan-desk__unseen">{words('desk_none')}</span>
      </span>
    );
  const [first, ...others] = cell.states;
  const more = [
    ...(first && (first === 'scheduled' || first === 'failed')
      ? [toWords({ words, zone }, cell, first)]
      : []),
    ...others.map((state) => toWords({ words, zone }, cell, state)),
    ...(cell.holder ? [words('lock_other', { name: isolate(cell.holder) })] : []),
  ];
  const content = (
    <>
      {own}
      <span className="eyvan-desk__unseen">{languageName}: </span>
      {first ? (
        <>
          <span className="eyvan-desk__sign" aria-hidden>
            {stateSigns[first]}
          </span>
          <span className="eyvan-desk__state">{words(`desk_state_${first}`)}</span>
        </>
      ) : null}
      {more.map((each) => (
        <span key={each} className="eyvan-desk__more">
          <span className="eyvan-desk__unseen">, </span>
          {each}
        </span>
      ))}
    </>
  );
  if (first === 'inBin')
    return (
      <span className="eyvan-desk__cell" data-state={first}>
        {content}
      </span>
    );
  return (
    <>
      {isReleasable ? (
        <ChooseEdition
          edition={{
            collection: item.slug,
            id: cell.id,
            language,
            title: cell.headline,
            isChanged: cell.isOriginal && cell.states.includes('changed'),
          }}
          name={`${languageName}, ${cell.headline || words('desk_untitled')}`}
        />
      ) : null}
      <a
        className="eyvan-desk__cell"
        data-state={first}
        href={`${adminRoute}/collections/${item.slug}/${cell.id}?locale=${language}`}
      >
        {content}
      </a>
    </>
  );
}
