'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askDesk, type Told } from './told';

const nothing: Told = { findings: [], acknowledged: [] };

/** What the CMS has to say of the draft around us, asked anew whenever that has been stored. */
export function useTold(): Told {
  const { collectionSlug, hasPublishedDoc, id, lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const [told, setTold] = useState(nothing);
  const seen = `${savedDocumentData?.updatedAt ?? ''} ${savedDocumentData?._status ?? ''} ${lastUpdateTime} ${hasPublishedDoc}`;
  useEffect(() => {
    if (!collectionSlug || !id) return;
    let isOver = false;
    const ask = async () => {
      const answer = await askDesk(collectionSlug, String(id));
      if (answer && !isOver) setTold(answer);
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [collectionSlug, id, seen]);
  return told;
}
