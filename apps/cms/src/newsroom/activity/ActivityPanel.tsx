'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { activityKinds } from '../../editions/activity/activity-kinds';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import type { Words } from '../../platform/i18n/words';
import { isolate } from '../../platform/i18n/isolate';
import { sayTime } from '../editions-panel/say-plan';
import { parseEntries, type Entry } from './entries';

interface Shown {
  entries: Entry[];
  next: string | null;
}

function sayEntry(words: Words, { kind: given, note }: Entry, zone: string): string {
  const kind = activityKinds.find((one) => one === given);
  if (!kind) return given;
  const isPlan = kind === 'planPublish' || kind === 'planWithdraw';
  return [words(`activity_${kind}`), ...(note ? [isPlan ? sayTime(note, zone) : isolate(note)] : [])].join(
    ' · ',
  );
}

/** Who has done what to the edition, and when; asked when somebody opens it. */
export function ActivityPanel() {
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { words } = useWords();
  const zone = useNewsroomZone();
  const [shown, setShown] = useState<Shown | null>(null);
  if (!collectionSlug || !id) return null;

  const show = async (after: string | null) => {
    const query = after ? `?after=${encodeURIComponent(after)}` : '';
    const answer = await fetch(`/api/${collectionSlug}/${id}/activity${query}`).catch(() => null);
    const page = answer?.ok ? parseEntries(await answer.json().catch(() => null)) : null;
    if (!page) return;
    setShown((before) => ({
      next: page.next,
      entries: after ? [...(before?.entries ?? []), ...page.entries] : page.entries,
    }));
  };
  return (
    <details
      className="eyvan-activity"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void show(null);
      }}
    >
      <summary>{words('activity')}</summary>
      {shown?.entries.length === 0 ? <p>{words('activity_none')}</p> : null}
      <ol>
        {shown?.entries.map((entry) => (
          <li key={entry.id}>
            {sayEntry(words, entry, zone)}
            <small>
              <bdi>{entry.who ?? words('activity_system')}</bdi>
              {' · '}
              <time dateTime={entry.at}>{sayTime(entry.at, zone)}</time>
              {entry.version ? (
                <>
                  {' · '}
                  <a
                    href={`${config.routes.admin}/collections/${collectionSlug}/${id}/versions/${entry.version}`}
                  >
                    {words('activity_version')}
                  </a>
                </>
              ) : null}
            </small>
          </li>
        ))}
      </ol>
      {shown?.next ? (
        <button type="button" onClick={() => void show(shown.next)}>
          {words('activity_older')}
        </button>
      ) : null}
    </details>
  );
}
