'use client';
import { useEffect, useId, useRef } from 'react';
import { commentMax } from '../../editions/comments/comment';
import { useWords } from '../../platform/i18n/use-words';
import type { Colleague } from './comments';
import { mentionedIn } from './mentions';
import { useMentions } from './use-mentions';

interface Props {
  label: string;
  text: string;
  setText: (text: string) => void;
  /** Whom the text named before. */
  first?: Colleague[];
  onMentions: (ids: string[]) => void;
  onSend: () => void;
  onCancel?: (() => void) | undefined;
  isFocused?: boolean;
}

const nobody: Colleague[] = [];

/** A box for a comment: @ and a name ask somebody, Ctrl+Enter sends. */
export function MentionBox({ label, text, setText, first = nobody, ...props }: Props) {
  const { onMentions, onSend, onCancel, isFocused = false } = props;
  const { words } = useWords();
  const ref = useRef<HTMLTextAreaElement>(null);
  const helpId = useId();
  const mentions = useMentions({ ref, text, setText, first });
  const { chosen, current, listId, offered, optionId } = mentions;
  const mentioned = mentionedIn(text, chosen).join();
  useEffect(() => {
    onMentions(mentioned ? mentioned.split(',') : []);
    // Whom the text names is what counts, not who is told of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [mentioned]);
  useEffect(() => {
    if (isFocused) ref.current?.focus();
  }, [isFocused]);
  const isOpen = offered.length > 0;
  return (
    <div className="eyvan-comments__box">
      <label>
        {label}
        <textarea
          ref={ref}
          dir="auto"
          rows={3}
          maxLength={commentMax}
          value={text}
          aria-describedby={helpId}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? optionId(current) : undefined}
          onFocus={mentions.onFocus}
          onBlur={mentions.close}
          onChange={({ currentTarget }) => mentions.onChange(currentTarget)}
          onKeyDown={(event) => {
            mentions.onKeyDown(event);
            if (event.defaultPrevented) return;
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
            if (event.key === 'Escape') onCancel?.();
          }}
        />
      </label>
      {isOpen ? (
        <ul role="listbox" id={listId} aria-label={words('comments_mentionHelp')}>
          {offered.map((person, index) => (
            <li
              key={person.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === current}
              // Before the box loses the focus, which closes the list.
              onMouseDown={(event) => {
                event.preventDefault();
                mentions.take(person);
              }}
            >
              <bdi>{person.name}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <p id={helpId} className="eyvan-comments__help">
        {words('comments_mentionHelp')}
      </p>
      <p role="status" className="eyvan-comments__unseen">
        {isOpen ? words('comments_matches', { count: offered.length }) : ''}
      </p>
    </div>
  );
}
