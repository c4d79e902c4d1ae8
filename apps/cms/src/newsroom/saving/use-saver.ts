'use client';
import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { fetchStored, sendChanges, type Place, type Stored } from './answer';
import { dropCopy, keepCopy } from './local-copies';
import { openDocument } from './open-documents';
import { Saver, type SavingState } from './saver';
import type { useFormValues } from './use-form-values';
import type { Difference, Values } from './values';

export interface Question {
  conflicts: Difference[];
  theirs: Stored;
}

/** What the CMS sets itself when it stores an edition, and the form shows. */
const shownFromStored = ['slug', 'stage', 'itemId', 'previousStartsAt'] as const;

type FormValues = ReturnType<typeof useFormValues>;
type FormPlace = Place & { key: string; isNew: boolean };

/** Keeps a `Saver` for the form around us, for as long as it shows one document as loaded once. */
export function useSaver(place: FormPlace | null, values: FormValues) {
  const {
    data,
    initialState,
    setData,
    setLastUpdateTime,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo();
  const { setModified } = useForm();
  const { fields, isReady, read, show } = values;
  const saver = useRef<Saver | null>(null);
  const [state, setState] = useState<SavingState | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [merged, setMerged] = useState<{ names: string[]; theirs: Stored } | null>(null);
  const [taken, setTaken] = useState<string | null>(null);

  const onSaved = useEffectEvent((doc: Stored) => {
    for (const name of shownFromStored) if (name in doc) show(name, doc[name]);
    setData({ ...data, ...doc });
    setLastUpdateTime(Date.parse(doc.updatedAt));
    setMostRecentVersionIsAutosaved(true);
    setUnpublishedVersionCount((count) => Math.max(count, 1));
    if (saver.current?.isClean) setModified(false);
  });

  const begin = useEffectEvent((current: FormPlace) => {
    const { key: document, session, userId } = current;
    const stored = { ...data, updatedAt: String(data?.updatedAt ?? '') };
    const created = new Saver(
      {
        read,
        send: (changes, base, isLeaving) => sendChanges(window.fetch, current, changes, base, { isLeaving }),
        fetchStored: () => fetchStored(window.fetch, current),
        keep: (unsaved) => {
          const basedOn = created.base;
          if (unsaved) void keepCopy({ ...unsaved, userId, document, session, basedOn });
          else void dropCopy({ userId, document, session });
        },
        onState: setState,
        onConflict: (conflicts, theirs) => setQuestion({ conflicts, theirs }),
        onMerged: (names, theirs) => {
          for (const name of shownFromStored) if (name in theirs) show(name, theirs[name]);
          setMerged({ names, theirs });
        },
        onSaved,
        now: Date.now,
        after: (ms, act) => {
          const timer = setTimeout(act, ms);
          return () => clearTimeout(timer);
        },
      },
      stored,
      { isManual: !current.isDraft },
    );
    return created;
  });

  useEffect(() => {
    if (!place || !isReady) return;
    const created = begin(place);
    saver.current = created;
    setState({ phase: 'saved', savedAt: null, since: null, reason: null });
    const close = openDocument(place.key, {
      base: () => created.base,
      session: place.session,
      onStored: (sent, doc) => created.adopt(sent, doc),
      onStale: () => void created.rebase().then((canGoOn) => canGoOn && created.resume()),
      onTaken: setTaken,
      flush: () => created.flush(),
    });
    const leave = () => created.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      close();
      created.end();
      saver.current = null;
    };
    // `initialState` is another one when the server has rendered the form again.
  }, [initialState, isReady, place]);

  useEffect(() => saver.current?.changed(), [fields]);

  /** Fills the form with what is stored, but for the fields of `kept`, which are to be saved over it. */
  const settleOn = useCallback(
    async (theirs: Stored, kept: Values) => {
      await values.fill({ ...theirs, ...kept });
      setQuestion(null);
      setMerged(null);
      saver.current?.resolve(theirs, Object.keys(kept));
      setModified(Object.keys(kept).length > 0);
    },
    [setModified, values],
  );

  return { merged, question, saver, settleOn, state, taken };
}
