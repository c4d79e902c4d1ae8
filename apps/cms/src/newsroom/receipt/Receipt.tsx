'use client';
import { useEffect, useState } from 'react';
import type { EditionSlug } from '../../content/edition';
import { useWords } from '../../platform/i18n/use-words';
import type { Words } from '../../platform/i18n/words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import { isolate, sayTimeToTheSecond } from '../editions-panel/say-plan';
import { parseReceipt, sayReceipt, type Receipt as Read, type Said } from './receipt';

const lookEveryMs = 2_000;

/** Asks again while something is still looked for. */
function useReceipt(slug: EditionSlug, id: string): Read | null {
  const [receipt, setReceipt] = useState<Read | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      const answer = await fetch(`/api/${slug}/${id}/receipt`);
      const read = answer.ok ? parseReceipt(await answer.json()) : null;
      if (isOver) return;
      setReceipt(read);
      isOver = read === null || read.isOver;
    };
    const again = () => {
      // Not answered: what was seen last stands, and it is asked again.
      void look()
        .catch(() => undefined)
        .then(() => {
          if (!isOver) timer = setTimeout(again, lookEveryMs);
        });
    };
    again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [slug, id]);
  return receipt;
}

function sayState(words: Words, said: Said, zone: string): string {
  switch (said.state) {
    case 'gone':
      return words('receipt_gone', { time: sayTimeToTheSecond(said.at, zone) });
    case 'still':
      return words('receipt_still', { time: sayTimeToTheSecond(said.at, zone) });
    case 'unreachable':
      return words('receipt_unreachable', { why: isolate(said.why) });
    case 'looking':
      return words('receipt_looking');
  }
}

function Place({ said }: { said: Said }) {
  const { words } = useWords();
  const zone = useNewsroomZone();
  return (
    <div data-place={said.kind} data-state={said.state}>
      <dt>{words(`receipt_${said.kind}`)}</dt>
      <dd>{sayState(words, said, zone)}</dd>
    </div>
  );
}

/** Where a withdrawn edition is gone from, and when that was seen. */
export function Receipt({ slug, id }: { slug: EditionSlug; id: string }) {
  const { words } = useWords();
  const receipt = useReceipt(slug, id);
  if (!receipt) return null;
  return (
    <section className="eyvan-editions__receipt" aria-label={words('receipt_title')}>
      <h4>{words('receipt_title')}</h4>
      {sayReceipt(receipt).map(({ address, places }) => (
        <div key={address}>
          <p className="eyvan-editions__hint">{words('receipt_at', { address: isolate(address) })}</p>
          <dl className="eyvan-editions__record">
            {places.map((said) => (
              <Place key={said.kind} said={said} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
