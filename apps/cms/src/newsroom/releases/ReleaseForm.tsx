'use client';
import { locales } from '@eyvan/locales';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { plannedActions, toReleaseAction, type PlannedAction } from '../../editions/scheduling/plan';
import { useWords } from '../../platform/i18n/use-words';
import { send } from '../editions-panel/send';
import { ChangeKindChoice } from '../steps/ChangeKindChoice';
import { nothingChosen, toggle, type Choice } from './chosen';
import { ReleaseActionChoice } from './ReleaseActionChoice';
import { ReleaseConfirm } from './ReleaseConfirm';
import { never, ReleaseWhen } from './ReleaseWhen';
import { useChangeKinds } from './use-change-kinds';
import { useCheck } from './use-check';

interface Props {
  choice: Choice;
  onChoose: (choice: Choice) => void;
  /** Something was released, or planned. */
  onDone: (isNow: boolean) => void;
}

/** Releases what is chosen on the desk together: what, when, and what is in the way of each, before it is confirmed. */
export function ReleaseForm({ choice, onChoose, onDone }: Props) {
  const { words } = useWords();
  const router = useRouter();
  const [action, setAction] = useState<PlannedAction>('publish');
  const [when, setWhen] = useState(never);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { kinds, say } = useChangeKinds(action === 'publish' ? choice.editions : []);
  const isSet = (when.isNow || when.at !== null) && choice.editions.length > 0;
  const release = {
    action: toReleaseAction(action),
    at: when.isNow ? null : when.at,
    editions: choice.editions.map(({ collection, id }) => {
      const changeKind = action === 'publish' ? kinds[id] : null;
      return { collection, id, ...(changeKind ? { changeKind } : {}) };
    }),
  };
  const check = useCheck(isSet ? release : null);
  const confirm = async () => {
    setIsBusy(true);
    const wrong = await send('POST', '/api/releases', release);
    setIsBusy(false);
    setRefusal(wrong);
    if (wrong) return;
    onChoose(nothingChosen);
    onDone(when.isNow);
    router.refresh();
  };
  if (choice.editions.length === 0) return <p role="status">{words('release_chooseBelow')}</p>;
  return (
    <div className="eyvan-schedule">
      <p role="status">{words('release_count', { count: choice.editions.length })}</p>
      <ul className="eyvan-release__list">
        {choice.editions.map((edition) => {
          const { direction, hreflang, ownName } = locales[edition.language];
          const outcome = check?.find(({ id }) => id === edition.id);
          const kind = kinds[edition.id];
          return (
            <li key={`${edition.collection}/${edition.id}`} data-language={edition.language}>
              <bdi lang={hreflang}>{ownName}</bdi>{' '}
              <bdi lang={hreflang} dir={direction}>
                {edition.title || words('desk_untitled')}
              </bdi>{' '}
              <button
                type="button"
                className="eyvan-editions__begin"
                aria-label={words('release_leaveOut', { name: `${ownName}, ${edition.title}` })}
                onClick={() => onChoose(toggle(choice, edition))}
              >
                ×
              </button>
              <span role="status">
                {outcome?.why ? <strong>{outcome.why}</strong> : null}
                {outcome && !outcome.why
                  ? words(action === 'unpublish' ? 'releaseLeaves' : 'releaseGoesOut')
                  : null}
              </span>
              {kind && action === 'publish' ? (
                <ChangeKindChoice value={kind} onChange={(next) => say(edition.id, next)} />
              ) : null}
            </li>
          );
        })}
      </ul>
      <ReleaseActionChoice actions={[...plannedActions]} value={action} onChange={setAction} />
      <ReleaseWhen value={when} onChange={setWhen} />
      <ReleaseConfirm
        action={action}
        isNow={when.isNow}
        isDisabled={isBusy || !isSet}
        refusal={refusal}
        onConfirm={() => void confirm()}
      />
    </div>
  );
}
