'use client';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { isolate } from '../../platform/i18n/isolate';
import { Dialog } from '../saving/Dialog';
import { findBlock, type NamedBlock } from './blocks';
import { goToBlock } from './body-editor';
import type { CommentList, Thread } from './comments';
import { CommentView } from './CommentView';
import { MentionBox } from './MentionBox';
import type { Act } from './use-comments';
import { useDraft } from './use-draft';

interface Props {
  thread: Thread;
  rights: Omit<CommentList, 'comments'>;
  blocks: NamedBlock[];
  collection: string;
  id: string;
  act: Act;
}

/** Which block a thread is about, and the way to it. */
function About({ thread: { first }, blocks }: Pick<Props, 'thread' | 'blocks'>) {
  const { words } = useWords();
  if (first.block === null || first.quote === null) return null;
  const found = findBlock(blocks, { index: first.block, words: first.quote });
  if (found)
    return (
      <button
        type="button"
        className="eyvan-comments__about"
        data-comment-block
        onClick={() => void goToBlock(found.index)}
      >
        {words('comments_toBlock', { words: isolate(first.quote) })}
      </button>
    );
  return (
    <p className="eyvan-comments__about">
      <q dir="auto">{first.quote}</q> {words('comments_blockGone')}
    </p>
  );
}

function Answer({ thread: { first }, collection, id, act, onDone }: Props & { onDone: () => void }) {
  const { t, words } = useWords();
  const [text, setText] = useDraft(`${collection}/${id}/${first.id}`);
  const [mentions, setMentions] = useState<string[]>([]);
  const send = async () => {
    if (text.trim() === '') return;
    if (!(await act('POST', '', { collection, id, text, mentions, root: first.id }))) return;
    setText('');
    onDone();
  };
  return (
    <>
      <MentionBox
        label={words('comments_answerTo', { name: isolate(first.author ?? words('comments_formerPerson')) })}
        isFocused
        onMentions={setMentions}
        onSend={() => void send()}
        onCancel={onDone}
        {...{ text, setText }}
      />
      <p className="eyvan-comments__acts">
        <button type="button" data-comment-send disabled={text.trim() === ''} onClick={() => void send()}>
          {words('comments_send')}
        </button>
        <button type="button" onClick={onDone}>
          {t('general:cancel')}
        </button>
      </p>
    </>
  );
}

/** A comment with its answers, and what may be done with them. */
export function ThreadView(props: Props) {
  const { thread, rights, act } = props;
  const { answers, first } = thread;
  const { t, words } = useWords();
  const [isAnswering, setIsAnswering] = useState(false);
  const [isDeleting, setIsDeleting] = useState(false);
  const isResolved = first.resolvedAt !== null;
  return (
    <li data-thread={isResolved ? 'resolved' : 'open'}>
      <About {...props} />
      <CommentView comment={first} act={act} />
      {answers.map((answer) => (
        <CommentView key={answer.id} comment={answer} act={act} />
      ))}
      {isResolved ? (
        <p className="eyvan-comments__help">
          {words('comments_resolvedBy', {
            name: isolate(first.resolvedBy ?? words('comments_formerPerson')),
          })}
        </p>
      ) : null}
      {isAnswering ? (
        <Answer {...props} onDone={() => setIsAnswering(false)} />
      ) : (
        <p className="eyvan-comments__acts">
          {rights.canComment ? (
            <button type="button" data-comment-answer onClick={() => setIsAnswering(true)}>
              {words('comments_answer')}
            </button>
          ) : null}
          {rights.canResolve ? (
            <button
              type="button"
              data-comment-resolve
              onClick={() => void act('PATCH', `/${first.id}`, { isResolved: !isResolved })}
            >
              {words(isResolved ? 'comments_reopen' : 'comments_resolve')}
            </button>
          ) : null}
          {rights.canDelete ? (
            <button type="button" data-comment-delete onClick={() => setIsDeleting(true)}>
              {words('comments_delete')}
            </button>
          ) : null}
        </p>
      )}
      {isDeleting ? (
        <Dialog title={words('comments_deleteSure')} onClose={() => setIsDeleting(false)}>
          <div className="eyvan-dialog__answers">
            <button type="button" onClick={() => setIsDeleting(false)}>
              {t('general:cancel')}
            </button>
            <button
              type="button"
              className="eyvan-dialog__main"
              onClick={() => {
                setIsDeleting(false);
                void act('DELETE', `/${first.id}`);
              }}
            >
              {words('comments_delete')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </li>
  );
}
