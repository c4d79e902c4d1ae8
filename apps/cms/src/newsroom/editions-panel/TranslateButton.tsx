'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { parseAnswer } from '../rest/parse-answer';

interface Props {
  slug: string;
  id: string;
  language: string;
  /** With the words of the edition that is open, to be overwritten; otherwise empty. */
  from?: 'source';
  words: string;
  /** What the button is called where its words alone do not say it. */
  name?: string;
}

/** Begins the edition in another language, and goes there. */
export function TranslateButton({ slug, id, language, from, words, name }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const { words: say } = useWords();
  const begin = async () => {
    setIsBusy(true);
    const response = await fetch(`/api/${slug}/${id}/translate`, {
      method: 'POST',
      body: JSON.stringify({ language, from }),
      headers: { 'content-type': 'application/json' },
    }).catch(() => null);
    // Not reached, or answered by something in between, which speaks no JSON.
    const answer = parseAnswer(await response?.json().catch(() => null));
    if (answer.id) {
      // Loaded as a whole: a form that changes its locale in place loads once more, under the first words typed.
      window.location.assign(`/admin/collections/${slug}/${answer.id}?locale=${language}`);
      return;
    }
    setIsBusy(false);
    toast.error(answer.errors?.[0]?.message ?? say('notReached'));
  };
  return (
    <button
      type="button"
      className="eyvan-editions__begin"
      data-begin={from ?? 'empty'}
      aria-label={name}
      disabled={isBusy}
      onClick={() => void begin()}
    >
      {words}
    </button>
  );
}
