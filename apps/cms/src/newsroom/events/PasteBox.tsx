'use client';
import { useForm } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { readList, type PastedList } from './pasted-list';

const toFieldState = (value: unknown) => ({ value, initialValue: value, valid: true, passesCondition: true });

/** A list of participants is pasted: what is understood goes into the form, the rest stays where it was typed. */
export function PasteBox() {
  const { dispatchFields, getDataByPath, setModified } = useForm();
  const { i18n, words } = useWords();
  const [text, setText] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ added: number; unread: number } | string | null>(null);
  const id = useId();

  const add = ({ participants, unread }: PastedList) => {
    for (const { country, name, attendance } of participants)
      dispatchFields({
        type: 'ADD_ROW',
        path: 'participants',
        subFieldState: {
          country: toFieldState(country),
          name: toFieldState(name),
          attendance: toFieldState(attendance),
        },
      });
    if (participants.length > 0) setModified(true);
    setText(unread.join('\n'));
    setOutcome({ added: participants.length, unread: unread.length });
  };
  const read = async () => {
    setIsBusy(true);
    try {
      const there = getDataByPath<unknown>('participants');
      const answer = await readList(text, i18n.language, Array.isArray(there) ? there.length : 0);
      if (typeof answer === 'string') setOutcome(answer);
      else add(answer);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div className="eyvan-paste-list__box">
      <label htmlFor={id}>{words('paste_label')}</label>
      <textarea
        {...{ id }}
        dir="auto"
        rows={6}
        value={text}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-help`} className="eyvan-zone-note">
        {words('paste_help')}
      </p>
      <button
        type="button"
        className="eyvan-paste-list__add"
        disabled={isBusy || !text.trim()}
        onClick={() => void read()}
      >
        {words('paste_add')}
      </button>
      <div role="status">
        {typeof outcome === 'string' ? <p>{words('paste_failed', { reason: outcome })}</p> : null}
        {outcome && typeof outcome === 'object' ? (
          <>
            <p data-added={outcome.added}>{words('paste_added', { count: outcome.added })}</p>
            {outcome.unread > 0 ? (
              <p data-unread={outcome.unread}>{words('paste_unread', { count: outcome.unread })}</p>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}
