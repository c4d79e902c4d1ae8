'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { toNoticePath } from '../../editions/notices/notice';
import { sayMoment, useWords } from '../../platform/i18n/use-words';
import { parseNotices, parseUnread, type Notice } from './notices';
import { sayNotice } from '../../editions/notices/say-notice';

interface Props {
  id: string;
  unread: number;
  onUnread: (count: number) => void;
  onFollow: () => void;
}

interface Shown {
  notices: Notice[];
  next: string | null;
}

type Page = NonNullable<ReturnType<typeof parseNotices>>;

/** A page of notices; null where it cannot be had. */
async function fetchPage(after: string | null): Promise<Page | null> {
  const query = after ? `?after=${encodeURIComponent(after)}` : '';
  const answer = await fetch(`/api/notices${query}`).catch(() => null);
  return answer?.ok ? parseNotices(await answer.json().catch(() => null)) : null;
}

/** Marks notices as read, also while the page is being left for what one of them tells of. @returns how many are new */
async function mark(what: { ids: string[] } | { all: true }): Promise<number | null> {
  const answer = await fetch('/api/notices/read', {
    method: 'POST',
    body: JSON.stringify(what),
    headers: { 'content-type': 'application/json' },
    keepalive: true,
  }).catch(() => null);
  return answer?.ok ? parseUnread(await answer.json().catch(() => null)) : null;
}

/** One's notices, the newest first, each with the way to what it tells of. */
export function NoticeList({ id, unread, onUnread, onFollow }: Props) {
  const { words } = useWords();
  const { config } = useConfig();
  const [shown, setShown] = useState<Shown | null>(null);
  const [isUnreached, setIsUnreached] = useState(false);

  const take = (page: Page | null, after: string | null) => {
    setIsUnreached(page === null);
    if (!page) return;
    onUnread(page.unread);
    const { next, notices } = page;
    setShown((before) => ({ next, notices: after ? [...(before?.notices ?? []), ...notices] : notices }));
  };
  const show = async (after: string | null) => take(await fetchPage(after), after);
  useEffect(() => {
    void fetchPage(null).then((page) => take(page, null));
    // Asked once, when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const markAsRead = async (what: { ids: string[] } | { all: true }) => {
    const isMarked = (one: Notice) => 'all' in what || what.ids.includes(one.id);
    const readAt = new Date().toISOString();
    const count = await mark(what);
    if (count === null) return;
    onUnread(count);
    setShown(
      (before) =>
        before && {
          ...before,
          notices: before.notices.map((one) => (isMarked(one) && !one.readAt ? { ...one, readAt } : one)),
        },
    );
  };

  return (
    <section id={id} className="eyvan-bell__panel" aria-label={words('notices')}>
      <header>
        <h2>{words('notices')}</h2>
        {unread > 0 ? (
          <button type="button" onClick={() => void markAsRead({ all: true })}>
            {words('notices_readAll')}
          </button>
        ) : null}
      </header>
      <p role="status">
        {isUnreached ? words('notReached') : shown?.notices.length === 0 ? words('notices_none') : null}
      </p>
      <ul>
        {shown?.notices.map((notice) => (
          <li key={notice.id} data-unread={notice.readAt === null || undefined}>
            <a
              href={toNoticePath(config.routes.admin, notice)}
              onClick={() => {
                if (!notice.readAt) void markAsRead({ ids: [notice.id] });
                onFollow();
              }}
            >
              {notice.readAt ? null : (
                <span className="eyvan-bell__new">
                  <span aria-hidden>● </span>
                  {words('notices_unread')}
                  {' · '}
                </span>
              )}
              {sayNotice(words, notice)}
            </a>
            <time
              dateTime={notice.createdAt}
            >{`\u2066${sayMoment(Date.parse(notice.createdAt))}\u2069`}</time>
          </li>
        ))}
      </ul>
      {shown?.next ? (
        <button type="button" onClick={() => void show(shown.next)}>
          {words('notices_older')}
        </button>
      ) : null}
    </section>
  );
}
