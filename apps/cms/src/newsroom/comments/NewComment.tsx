'use client';
import { useEffect, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import type { NamedBlock } from './blocks';
import { findCaretBlock } from './body-editor';
import { MentionBox } from './MentionBox';
import type { Act } from './use-comments';
import { useDraft } from './use-draft';

interface Props {
  collection: string;
  id: string;
  blocks: NamedBlock[];
  act: Act;
}

/** A new comment, on the whole edition or on a block of its text: the one that the caret stands in is offered. */
export function NewComment({ collection, id, blocks, act }: Props) {
  const { words } = useWords();
  const [text, setText] = useDraft(`${collection}/${id}`);
  const [mentions, setMentions] = useState<string[]>([]);
  const [about, setAbout] = useState<number | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (!isEmpty) return;
    const follow = () => {
      const index = findCaretBlock();
      if (index !== null) setAbout(index);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [isEmpty]);
  // A picture that nobody has named, or an empty line, could not be found again.
  const named = blocks.filter((one) => one.words !== '');
  const block = named.find(({ index }) => index === about);

  const send = async () => {
    if (isEmpty || isBusy) return;
    setIsBusy(true);
    const where = block ? { block: block.index, quote: block.words } : {};
    if (await act('POST', '', { collection, id, text, mentions, ...where })) {
      setText('');
      setAbout(null);
    }
    setIsBusy(false);
  };
  return (
    <div className="eyvan-comments__new">
      <MentionBox
        label={words('comments_new')}
        onMentions={setMentions}
        onSend={() => void send()}
        {...{ text, setText }}
      />
      <label>
        {words('comments_about')}
        <select
          value={block?.index ?? ''}
          onChange={({ currentTarget: { value } }) => setAbout(value === '' ? null : Number(value))}
        >
          <option value="">{words('comments_whole')}</option>
          {named.map(({ index, words: first }) => (
            <option key={index} value={index}>
              {`${index + 1}. ${first}`}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-comment-send disabled={isEmpty || isBusy} onClick={() => void send()}>
        {words('comments_send')}
      </button>
    </div>
  );
}
