import type { PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { readCalendar } from '../src/newsroom/calendar/read-calendar';
import { readsOf } from './count-reads';
import { createEdition, createTranslation, saveDraft } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// A month of the newsroom's calendar: releases, deadlines and events, by the clocks they are meant by.
const { payload, people, refs, rests } = await openStaffedNewsroom();
const month = '2031-03';
let req: PayloadRequest;
beforeAll(async () => {
  req = await createLocalReq({ user: people.editor }, payload);
});

const read = (wanted = month) =>
  readCalendar(req, people.editor.id, { month: wanted, zone: 'Asia/Ashgabat' });
const shortly = (entries: Awaited<ReturnType<typeof read>>) =>
  entries.map(({ day, editions, kind, time }) => [kind, day, time, ...editions.map(({ title }) => title)]);

it('an event is on the day of its own place, as it was written last', async () => {
  const event = await createEdition(payload, 'events', [refs.design], {
    title: 'Days of design',
    startsAt: '2031-03-10T20:00:00.000Z',
    endsAt: null,
    timeZone: 'Asia/Ashgabat',
    _status: 'published',
  });
  await saveDraft(payload, 'events', event.id, {
    timeZone: 'Europe/Paris',
    startsAt: '2031-03-10T21:30:00.000Z',
  });
  expect(shortly(await read())).toEqual([['event', '2031-03-10', '22:30', 'Days of design']]);
  await payload.update({
    collection: 'events',
    id: event.id,
    data: { deletedAt: new Date().toISOString() },
    draft: true,
  });
  expect(await read()).toEqual([]);
});

it('each edition is due on its own day, until readers have it', async () => {
  const en = await createEdition(payload, 'news', [refs.design], { headline: 'A hall' });
  const ru = await createTranslation(payload, 'news', en, {
    language: 'ru',
    headline: 'Зал',
    scriptMeant: true,
  });
  await saveDraft(payload, 'news', en.id, { dueAt: '2031-02-20T06:00:00.000Z' });
  await saveDraft(payload, 'news', ru.id, { dueAt: '2031-03-31T18:59:00.000Z' });
  expect(shortly(await read())).toEqual([['due', '2031-03-31', '23:59', 'Зал']]);
  expect(shortly(await read('2031-02'))).toEqual([['due', '2031-02-20', '11:00', 'A hall']]);
  await saveDraft(payload, 'news', ru.id, { dueAt: null });
  await saveDraft(payload, 'news', en.id, { dueAt: null });
});

it('a release stands there once with all its editions, planned, failed or done, and not when it is called off', async () => {
  const en = await createEdition(payload, 'news', [refs.design], { headline: 'A hall' });
  const other = await createEdition(payload, 'news', [refs.design], { headline: 'Another' });
  const { body } = await rests.editor('POST', '/releases', {
    action: 'publish',
    at: '2031-03-31T18:59:59.000Z',
    editions: [en, other].map(({ id }) => ({ collection: 'news', id })),
  });
  expect(shortly(await read())).toEqual([['release', '2031-03-31', '23:59', 'A hall', 'Another']]);
  expect(JSON.stringify(await read())).not.toContain('approved');
  expect(await read('2031-04')).toEqual([]);
  await rests.editor('DELETE', `/releases/${body.id}`);
  expect(await read()).toEqual([]);
});

it('asks three questions, whatever there is', async () => {
  expect(await readsOf(payload, () => read())).toHaveLength(3);
});
