'use client';
import { useAuth, useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { fetchStored } from './answer';
import { Comparison } from './Comparison';
import { isShown, labelOf } from './field-labels';
import { dropCopy, findCopies, type LocalCopy } from './local-copies';
import { LockNotice } from './LockNotice';
import { LeaveDialog, MergedNotice, Notices } from './Notices';
import { Offer } from './Offer';
import { SavingStatus } from './SavingStatus';
import { SignInAgain } from './SignInAgain';
import { useFormPlace } from './use-place';
import { useFormValues } from './use-form-values';
import { useLeaveGuard } from './use-leave-guard';
import { useLock } from './use-lock';
import { useSaver } from './use-saver';
import { useWords } from '../../platform/i18n/use-words';
import { isSame, type Difference, type Values } from './values';

const pick = (values: Values, names: string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** What a copy says otherwise than what is stored. */
const differencesOf = (copy: LocalCopy, stored: Values): Difference[] =>
  Object.entries(copy.fields)
    .filter(([name, mine]) => !isSame(mine, stored[name]))
    .map(([name, mine]) => ({ name, mine, theirs: stored[name] }));

/**
 * Stands in every form of news, events, pictures, cities and organisations: saves what is typed, keeps it in the
 * browser until the CMS has it, holds the lock, guards the leaving, and says how all that stands.
 */
export function SavingBar() {
  const { i18n, words } = useWords();
  const { data, docConfig } = useDocumentInfo();
  const { user } = useAuth();
  const { setProcessing } = useForm();
  const isProcessing = useFormProcessing();
  const place = useFormPlace();
  const values = useFormValues();
  const saving = useSaver(place, values);
  const { merged, question, saver, settleOn, state } = saving;
  const [offer, setOffer] = useState<{ copy: LocalCopy; differences: Difference[] } | null>(null);
  const [isComparing, setIsComparing] = useState(false);
  const [isGranting, setIsGranting] = useState(false);
  const [goOn, setGoOn] = useState<(() => void) | null>(null);
  const nameOf = useCallback(
    (name: string) => labelOf(docConfig?.fields ?? [], name, i18n),
    [docConfig, i18n],
  );

  const loadNewest = useCallback(async () => {
    const newest = place && !place.isNew ? await fetchStored(window.fetch, place) : null;
    const own = saver.current?.unsaved() ?? {};
    if (newest && Object.keys(own).length === 0) await settleOn(newest, {});
    saver.current?.resume();
  }, [place, saver, settleOn]);

  const isLockable = place !== null && !place.isNew;
  const lock = useLock(isLockable ? place : null, {
    onHeld: (updatedAt) => {
      const { current } = saver;
      if (updatedAt && current?.isUntouched && updatedAt !== current.base) void loadNewest();
    },
    // What is typed before the newest version is there would be lost with the older one.
    onGranted: () => {
      setIsGranting(true);
      void loadNewest().finally(() => {
        setIsGranting(false);
        setProcessing(false);
      });
    },
    onLost: (answer) => {
      saver.current?.stop({ kind: 'taken', holder: answer.holder?.name ?? '' });
    },
  });
  const isReading = lock.state === 'theirs' || lock.state === 'lost';
  const isClosed = isReading || isGranting;
  useEffect(() => {
    // Payload opens a form that has just come, whoever has closed it meanwhile.
    if (isClosed && !isProcessing) setProcessing(true);
  }, [isClosed, isProcessing, setProcessing]);
  const { act } = lock;
  useEffect(() => {
    // A save was refused before the next heartbeat: the form learns it now.
    if (saving.taken !== null) void act('look');
  }, [act, saving.taken]);

  const { isReady, read } = values;
  useEffect(() => {
    if (!place || !isReady) return;
    let isOver = false;
    const look = async () => {
      const stored: Values = place.isNew
        ? read()
        : { ...((await fetchStored(window.fetch, place)) ?? read()) };
      for (const copy of await findCopies(place.userId, place.key)) {
        if (copy.session === place.session) continue;
        const differences = differencesOf(copy, stored);
        if (differences.length === 0) void dropCopy(copy);
        else if (!isOver) return setOffer({ copy, differences });
      }
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [isReady, place, read]);

  useLeaveGuard({
    isDirty: () => Boolean(place?.isDraft && saver.current && !saver.current.isClean),
    flush: () => saver.current?.flush() ?? Promise.resolve(true),
    ask: (leave) => setGoOn(() => leave),
  });
  useEffect(() => {
    const onOnline = () => saver.current?.resume();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [saver]);

  const endOffer = async () => {
    if (offer) await dropCopy(offer.copy);
    setOffer(null);
    setIsComparing(false);
  };
  /** The words that were kept take the place of what stands in the form, and are saved from here on. */
  const takeOffer = async (names: string[]) => {
    if (!offer || !place) return;
    const stored = place.isNew ? read() : await fetchStored(window.fetch, place);
    if (!stored) return;
    await settleOn({ ...stored, updatedAt: String(stored.updatedAt) }, pick(offer.copy.fields, names));
    await saver.current?.flush();
    await endOffer();
  };

  if (!place || !state) return null;
  const language = typeof data?.language === 'string' ? data.language : place.locale;
  const compared = question ? question.conflicts : isComparing ? (offer?.differences ?? null) : null;
  const status = (
    <SavingStatus {...{ state, nameOf }} storedAt={data?.updatedAt} isManual={!place.isDraft}>
      {state.reason?.kind === 'signedOut' ? (
        <SignInAgain email={String(user?.email ?? '')} onSignedIn={() => saver.current?.resume()} />
      ) : null}
      {question && !isComparing ? (
        <button type="button" onClick={() => setIsComparing(true)}>
          {words('offer_compare')}
        </button>
      ) : null}
    </SavingStatus>
  );
  const changed = (merged?.names ?? []).filter((name) => isShown(docConfig?.fields ?? [], name));
  const isFailing = state.phase === 'failing';
  return (
    <>
      {isFailing ? null : status}
      <Notices>
        {isFailing ? status : null}
        <LockNotice {...lock} flush={() => saver.current?.flush() ?? Promise.resolve(true)} />
        {changed.length > 0 ? (
          <MergedNotice
            fields={changed.map(nameOf)}
            onShow={() => void settleOn(merged!.theirs, saver.current?.unsaved() ?? {})}
          />
        ) : null}
        {offer && !isReading ? (
          <Offer
            copy={offer.copy}
            onCompare={() => setIsComparing(true)}
            onTake={() => void takeOffer(Object.keys(offer.copy.fields))}
            onDrop={() => void endOffer()}
          />
        ) : null}
      </Notices>
      {isComparing && compared ? (
        <Comparison
          differences={compared}
          {...{ nameOf, language }}
          onClose={() => setIsComparing(false)}
          onChoose={(kept) => {
            setIsComparing(false);
            if (!question) return void takeOffer(kept);
            const others = Object.keys(saver.current?.unsaved() ?? {}).filter(
              (name) => !question.conflicts.some((one) => one.name === name),
            );
            void settleOn(question.theirs, pick(read(), [...kept, ...others]));
          }}
        />
      ) : null}
      {goOn ? (
        <LeaveDialog
          onStay={() => setGoOn(null)}
          onGo={() => {
            setGoOn(null);
            goOn();
          }}
        />
      ) : null}
    </>
  );
}
