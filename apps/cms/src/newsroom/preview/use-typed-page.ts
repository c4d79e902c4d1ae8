'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { EditionSlug } from '../../content/edition';
import { messageOf } from '../../platform/errors/read-error';
import { parseAnswer, sayRefused } from '../rest/parse-answer';
import { useFormValues } from '../saving/use-form-values';
import type { Values } from '../saving/values';
import { createLatestOnly } from './latest-only';

const made = z.object({ token: z.string(), url: z.string() });

/** A page that shows what was typed at one moment. */
export interface TypedPage {
  url: string;
  /** Grows with each. */
  version: number;
  fields: Values;
}

/** Has a page made of what stands in the form around us, as it is typed: the latest, one at a time. */
export function useTypedPage(slug: EditionSlug, id: string) {
  const { fields, isReady, read } = useFormValues();
  const [page, setPage] = useState<TypedPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef<ReturnType<typeof createLatestOnly<null>> | null>(null);
  const shown = useRef({ version: 0, text: '', token: undefined as string | undefined });

  const show = useCallback(async (): Promise<void> => {
    const typed = read();
    const text = JSON.stringify(typed);
    if (text === shown.current.text) return;
    try {
      const answer = await fetch(`/api/${slug}/${id}/preview`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ fields: typed, token: shown.current.token }),
      });
      const json: unknown = await answer.json().catch(() => null);
      if (!answer.ok) return setFailure(sayRefused(answer, parseAnswer(json)));
      const { token, url } = made.parse(json);
      const version = shown.current.version + 1;
      shown.current = { version, text, token };
      setFailure(null);
      setPage({ url, version, fields: typed });
    } catch (error) {
      setFailure(messageOf(error));
    }
  }, [id, read, slug]);

  useEffect(() => {
    latest.current = createLatestOnly<null>({
      act: show,
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    });
    return () => latest.current?.end();
  }, [show]);
  useEffect(() => {
    if (isReady) latest.current?.want(null);
  }, [fields, isReady, show]);

  return { page, failure };
}
