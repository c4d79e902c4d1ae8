'use client';
import { useState } from 'react';
import { sayMoment, useWords } from '../../platform/i18n/use-words';
import type { ShownComment } from './comments';
import { MentionBox } from './MentionBox';
import { toPieces } from './mentions';
import type { Act } from './use-comments';

interface Props {
  comment: ShownComment;
  act: Act;
}

function Changing({ comment, act, onDone }: Props & { onDone: () => void }) {
  const { t, words } = useWords();
  const [text, setText] = useState(comment.text);
  const [mentions, setMentions] = useState(comment.mentions.map(({ id }) => id));
  const save = async () => {
    if (text.trim() && (await act('PATCH', `/${comment.id}`, { text, mentions }))) onDone();
  };
  return (
    <>
      <MentionBox
        label={words('comments_edit')}
        first={comment.mentions}
        isFocused
        onMentions={setMentions}
        onSend={() => void save()}
        onCancel={onDone}
        {...{ text, setText }}
      />
      <p className="eyvan-comments__acts">
        <button type="button" disabled={text.trim() === ''} onClick={() => void save()}>
          {t('general:save')}
        </button>
        <button type="button" onClick={onDone}>
          {t('general:cancel')}
        </button>
      </p>
    </>
  );
}

/** One comment: who, when and what; its author may change it for a while. */
export function CommentView({ comment, act }: Props) {
  const { words } = useWords();
  const [isChanging, setIsChanging] = useState(false);
  const { author, createdAt, editedAt, id, mentions, text } = comment;
  const pieces = toPieces(
    text,
    mentions.map(({ name }) => name),
  );
  return (
    <div className="eyvan-comments__one" id={`comment-${id}`} tabIndex={-1}>
      <p className="eyvan-comments__who">
        <bdi>{author ?? words('comments_formerPerson')}</bdi>
        {' · '}
        <time dateTime={createdAt}>{`\u2066${sayMoment(Date.parse(createdAt))}\u2069`}</time>
        {editedAt ? ` · ${words('comments_edited')}` : null}
      </p>
      {isChanging ? (
        <Changing comment={comment} act={act} onDone={() => setIsChanging(false)} />
      ) : (
        <p dir="auto" className="eyvan-comments__text">
          {pieces.map(({ isName, text: piece }, index) =>
            isName ? <strong key={index}>{piece}</strong> : <span key={index}>{piece}</span>,
          )}
        </p>
      )}
      {comment.canEdit && !isChanging ? (
        <p className="eyvan-comments__acts">
          <button type="button" data-comment-edit onClick={() => setIsChanging(true)}>
            {words('comments_edit')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
