import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { readNewsroomZone } from '../../content/settings/read-zone';
import { actorOf, canPublish } from '../../platform/access/roles';
import { wordsFor } from '../../platform/i18n/words';
import { KeepFresh } from '../desk/KeepFresh';
import { CalendarList, CalendarMonth } from './CalendarDays';
import { CalendarNav } from './CalendarNav';
import { readCalendarQuery, toCalendarHref } from './calendar-query';
import { toDays } from './entries';
import { dayOf, monthOf } from './month';
import { readCalendar } from './read-calendar';
import { sayMonth } from './say-days';

/** The calendar: what is released, what is due and what takes place, a month at a time, in all languages. */
export async function Calendar({ initPageResult, params, payload, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const actor = actorOf(req);
  const adminRoute = payload.config.routes.admin;
  const zone = await readNewsroomZone(payload, req);
  const today = dayOf(new Date(), zone);
  const query = readCalendarQuery(searchParams ?? {}, monthOf(today));
  // Payload shows a view of ours to everybody.
  if (!actor)
    redirect(`${adminRoute}/login?redirect=${encodeURIComponent(toCalendarHref(adminRoute, query))}`);
  const words = wordsFor(req);
  const reader = req.i18n.language;
  const days = toDays(await readCalendar(req, actor.id, { month: query.month, zone }), query.language);
  const frame = { month: query.month, days, reader, adminRoute, canRelease: canPublish(actor), words };
  return (
    <DefaultTemplate
      {...{ i18n: req.i18n, payload, permissions, req, searchParams, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(req.user ? { user: req.user } : {})}
      viewActions={[]}
    >
      <Gutter>
        <main className="eyvan-desk eyvan-calendar">
          <KeepFresh />
          <h1>
            {words('calendar')} <span>{sayMonth(query.month, reader)}</span>
          </h1>
          <CalendarNav query={query} thisMonth={monthOf(today)} {...{ adminRoute, words }} />
          {query.view === 'list' ? <CalendarList {...frame} /> : <CalendarMonth {...frame} today={today} />}
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}
