'use client';
import { isLocaleCode, locales } from '@eyvan/locales';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { messageOf } from '../../platform/errors/read-error';
import { useWords } from '../../platform/i18n/use-words';
import { parseAnswer, sayRefused } from '../rest/parse-answer';
import { askedMax, parseEventNews, type EventNewsAnswer, type EventNewsItem } from './event-news';

async function ask(path: string, init?: RequestInit): Promise<EventNewsAnswer | string> {
  try {
    const response = await fetch(path, init);
    const json: unknown = await response.json().catch(() => null);
    return (response.ok ? parseEventNews(json) : null) ?? sayRefused(response, parseAnswer(json));
  } catch (error) {
    return messageOf(error);
  }
}

function Headline({ item }: { item: EventNewsItem }) {
  const language = isLocaleCode(item.language) ? locales[item.language] : null;
  return (
    <span lang={language?.hreflang} dir={language?.direction}>
      {item.headline}
    </span>
  );
}

/** The news that name an event, each a way to it; and others, to name it too. */
export function EventNewsPanel({ id }: { id: string }) {
  const { config } = useConfig();
  const { words } = useWords();
  const [shown, setShown] = useState<EventNewsAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const inputId = useId();
  const path = `/api/events/${id}/news`;

  const take = (answer: EventNewsAnswer | string) => {
    if (typeof answer === 'string') return setFailure(answer);
    setFailure(null);
    setShown(answer);
  };
  useEffect(() => {
    let isGone = false;
    void ask(path).then((answer) => isGone || take(answer));
    return () => {
      isGone = true;
    };
  }, [path]);

  const search = async () => {
    const answer = await ask(`${path}?q=${encodeURIComponent(asked)}`);
    take(answer);
    setIsEmpty(typeof answer === 'object' && answer.offered.length === 0);
  };
  const link = async (news: string) => {
    const headers = { 'content-type': 'application/json' };
    take(await ask(path, { method: 'POST', headers, body: JSON.stringify({ news }) }));
    setAsked('');
    setIsEmpty(false);
  };
  const sayState = ({ isChanged, isPublic }: EventNewsItem) =>
    words(isChanged ? 'desk_state_changed' : isPublic ? 'editionPublic' : 'editionDraft');
  return (
    <section className="eyvan-event-news" aria-labelledby={`${inputId}-title`}>
      <h3 id={`${inputId}-title`}>{words('eventNews_title')}</h3>
      {shown?.news.length === 0 ? <p>{words('eventNews_none')}</p> : null}
      <ul data-list="linked">
        {shown?.news.map((item) => (
          <li key={item.id}>
            <a href={`${config.routes.admin}/collections/news/${item.id}?locale=${item.language}`}>
              <Headline item={item} />
            </a>{' '}
            <small>{sayState(item)}</small>
          </li>
        ))}
      </ul>
      <label htmlFor={inputId}>{words('eventNews_find')}</label>
      <div className="eyvan-event-news__search">
        <input
          id={inputId}
          type="search"
          dir="auto"
          maxLength={askedMax}
          value={asked}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The form around it would be sent.
            event.preventDefault();
            void search();
          }}
        />
        <button type="button" disabled={!asked.trim()} onClick={() => void search()}>
          {words('eventNews_search')}
        </button>
      </div>
      <ul data-list="offered">
        {shown?.offered.map((item) => (
          <li key={item.id}>
            <Headline item={item} />{' '}
            <button type="button" data-link={item.id} onClick={() => void link(item.id)}>
              {words('eventNews_add')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failure ?? (isEmpty ? words('choice_none') : '')}</p>
      <p className="eyvan-zone-note">{words('eventNews_help')}</p>
    </section>
  );
}
