'use client';
import { useState } from 'react';
import type { LockAnswer } from '../../platform/locks/lock';
import type { LockAct } from '../../platform/locks/lock';
import { Dialog } from './Dialog';
import type { LockState } from './use-lock';
import { sayMoment, useWords } from '../../platform/i18n/use-words';

interface Props {
  answer: LockAnswer | null;
  state: LockState;
  act: (act: LockAct) => Promise<void>;
  /** Saves what is typed, before the lock is handed over. */
  flush: () => Promise<boolean>;
}

/** Somebody would like to have what is open here. */
function Wanted({ answer, act, flush }: { answer: LockAnswer } & Pick<Props, 'act' | 'flush'>) {
  const { words } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  if (!answer.askedBy || refused === answer.askedBy) return null;
  return (
    <div className="eyvan-offer" role="alert">
      <p>{words('lock_wanted', { name: answer.askedBy })}</p>
      <div className="eyvan-offer__answers">
        <button
          type="button"
          onClick={() => void flush().then((isSaved) => (isSaved ? act('give') : undefined))}
        >
          {words('lock_give')}
        </button>
        <button type="button" onClick={() => setRefused(answer.askedBy)}>
          {words('lock_keep')}
        </button>
      </div>
    </div>
  );
}

/** Who has the document open, and what can be done about it. */
function Held({ answer, act }: { answer: LockAnswer } & Pick<Props, 'act'>) {
  const { words } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const { holder } = answer;
  return (
    <div className="eyvan-offer" role="status">
      <p>
        {holder ? (
          <>
            <strong>{holder.isMe ? words('lock_me') : words('lock_other', { name: holder.name })}</strong>{' '}
            {words('lock_seen', {
              since: sayMoment(Date.parse(holder.since)),
              seen: sayMoment(Date.parse(holder.seenAt)),
            })}
          </>
        ) : (
          words('lock_free')
        )}
      </p>
      <div className="eyvan-offer__answers">
        {holder && !holder.isMe ? (
          <button
            type="button"
            disabled={isAsked}
            onClick={() => {
              setIsAsked(true);
              void act('ask');
            }}
          >
            {isAsked ? words('lock_asked', { name: holder.name }) : words('lock_ask')}
          </button>
        ) : null}
        <button type="button" onClick={() => void act('take')}>
          {words(holder ? 'lock_take' : 'lock_write')}
        </button>
      </div>
    </div>
  );
}

/** Tells who writes: to the others in the form, and to the one who is taken over in a dialog. */
export function LockNotice({ answer, state, act, flush }: Props) {
  const { words } = useWords();
  const [told, setTold] = useState<string | null>(null);
  if (!answer) return null;
  if (state === 'mine') return <Wanted {...{ answer, act, flush }} />;
  if (state === 'waiting') return null;
  const name = answer.holder?.name ?? '';
  const isTold = state !== 'lost' || told === answer.holder?.since;
  return (
    <>
      <Held {...{ answer, act }} />
      {isTold ? null : (
        <Dialog title={words('lock_lostTitle', { name })}>
          <p>{words('lock_lostText')}</p>
          <div className="eyvan-dialog__answers">
            <button type="button" onClick={() => void act('take')}>
              {words('lock_takeBack')}
            </button>
            <button type="button" onClick={() => setTold(answer.holder?.since ?? '')}>
              {words('lock_read')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
