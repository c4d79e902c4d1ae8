'use client';
import { useState } from 'react';
import type { LocalCopy } from './local-copies';
import { sayMoment, useWords } from '../../platform/i18n/use-words';

interface Props {
  copy: LocalCopy;
  onCompare: () => void;
  onTake: () => void;
  onDrop: () => void;
}

/** Words that this browser has and the CMS has not: to be compared, taken or dropped. Nothing happens by itself. */
export function Offer({ copy, onCompare, onTake, onDrop }: Props) {
  const { words } = useWords();
  const [isSure, setIsSure] = useState(false);
  return (
    <div className="eyvan-offer" role="region" aria-label={words('offer_title')}>
      <p>
        <strong>{words('offer_title')}</strong> {words('offer_text', { time: sayMoment(copy.at) })}
      </p>
      <div className="eyvan-offer__answers">
        <button type="button" onClick={onCompare}>
          {words('offer_compare')}
        </button>
        <button type="button" onClick={onTake}>
          {words('offer_take')}
        </button>
        <button type="button" onClick={() => (isSure ? onDrop() : setIsSure(true))}>
          {words(isSure ? 'offer_dropSure' : 'offer_drop')}
        </button>
      </div>
    </div>
  );
}
