'use client';
import { toast } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words';
import { parseAnswer, sayRefused } from '../rest/parse-answer';
import { parseComments, type CommentList } from './comments';

type Method = 'POST' | 'PATCH' | 'DELETE';

/** The comments of an edition, looked at again whenever somebody comes back to the window. */
export function useComments(collection: string, id: string) {
  const [list, setList] = useState<CommentList | null>(null);
  const { words } = useWords();
  const look = useCallback(async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch(`/api/comments?${new URLSearchParams({ collection, id }).toString()}`);
    const read = answer.ok ? parseComments(await answer.json()) : null;
    if (read) setList(read);
  }, [collection, id]);
  useEffect(() => {
    // Not answered: what was seen last stands.
    const ask = () => void look().catch(() => undefined);
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [look]);

  /** Asks for a change, and shows what has become of the comments, or why it was refused. @returns whether it was done */
  const act = async (method: Method, path: string, body?: object): Promise<boolean> => {
    try {
      const response = await fetch(`/api/comments${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const json: unknown = await response.json().catch(() => null);
      const read = response.ok ? parseComments(json) : null;
      if (read) setList(read);
      else toast.error(sayRefused(response, parseAnswer(json)));
      return read !== null;
    } catch {
      toast.error(words('reason_offline'));
      return false;
    }
  };
  return { list, act };
}
export type Act = ReturnType<typeof useComments>['act'];
