'use client';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { heartbeatMs, lockAnswer, lookMs, type LockAct, type LockAnswer } from '../../platform/locks/lock';
import type { Place } from './answer';

/** Asks for the lock of a document, or about it; null where nobody answers, as a lock is no reason not to write. */
async function actOnLock(
  { slug, id, session }: Place,
  act: LockAct,
  { isLeaving = false } = {},
): Promise<LockAnswer | null> {
  try {
    const response = await fetch(`/api/locks/${slug}/${id}`, {
      method: 'POST',
      body: JSON.stringify({ act, session }),
      headers: { 'content-type': 'application/json' },
      keepalive: isLeaving,
    });
    return response.ok ? lockAnswer.parse(await response.json()) : null;
  } catch {
    return null;
  }
}

/** How this form stands to its lock: not known yet, held here, held by somebody else, or taken from here. */
export type LockState = 'waiting' | 'mine' | 'theirs' | 'lost';

interface Events {
  /** The lock is ours from the start: `updatedAt` is that of the newest version. */
  onHeld: (updatedAt: string | null) => void;
  /** The lock has come to us: by taking it over, or because it was handed over. */
  onGranted: () => void;
  onLost: (answer: LockAnswer) => void;
}

/** Holds the lock of a document from the opening of its form to its leaving, or looks who has it. */
export function useLock(place: Place | null, { onHeld, onGranted, onLost }: Events) {
  const [state, setState] = useState<LockState>('waiting');
  const [answer, setAnswer] = useState<LockAnswer | null>(null);
  const current = useRef<LockState>('waiting');

  const take = useEffectEvent((next: LockAnswer | null) => {
    if (!next) return;
    const before = current.current;
    const isHere = before === 'mine' || before === 'lost';
    current.current = next.isMine ? 'mine' : isHere ? 'lost' : 'theirs';
    setAnswer(next);
    setState(current.current);
    if (next.isMine && before === 'waiting') onHeld(next.updatedAt);
    if (next.isMine && (before === 'theirs' || before === 'lost')) onGranted();
    if (current.current === 'lost' && before === 'mine') onLost(next);
  });

  const act = useCallback(
    async (wanted: LockAct) => {
      if (place) take(await actOnLock(place, wanted));
    },
    [place],
  );

  useEffect(() => {
    if (!place) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    current.current = 'waiting';
    const beat = async () => {
      clearTimeout(timer);
      const isHolding = current.current === 'waiting' || current.current === 'mine';
      const next = await actOnLock(place, isHolding ? 'hold' : 'look');
      if (isOver) return;
      take(next);
      timer = setTimeout(() => void beat(), current.current === 'mine' ? heartbeatMs : lookMs);
    };
    void beat();
    const onVisible = () => {
      if (document.visibilityState === 'visible') void beat();
    };
    const leave = () => void actOnLock(place, 'leave', { isLeaving: true });
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('pagehide', leave);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [place]);

  return { act, answer, state };
}
