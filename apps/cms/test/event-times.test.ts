import { followSiteUrl } from '../src/publishing/follow-site-url';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openNewsroom } from './open-newsroom';
import { createEdition } from './editions';

// When an event is, as lists find it: by days of its own calendar, by instants, until it is over.
const {
  payload,
  refs: { design },
} = await openNewsroom();
let api: Api;

beforeAll(async () => {
  api = apiOf(payload);
});

const publishEvent = (title: string, times: Record<string, unknown>) =>
  createEdition(payload, 'events', [design], { _status: 'published', title, endsAt: null, ...times });

async function titlesOf(query: string): Promise<string[]> {
  const { status, body } = await api(`/events?locale=en&limit=50&${query}`);
  expect(status).toBe(200);
  return body.items.map(({ title }: { title: string }) => title).sort();
}

const instant = (moment: string) => encodeURIComponent(moment);

describe('in a question', () => {
  beforeAll(async () => {
    const shanghai = { timeZone: 'Asia/Shanghai' };
    await publishEvent('A whole day', { startsAt: '2027-11-05T00:00:00+05:00', allDay: true });
    await publishEvent('At three', { startsAt: '2027-11-05T03:00:00+05:00' });
    await publishEvent('A fair', {
      startsAt: '2027-11-05T00:00:00+05:00',
      endsAt: '2027-11-07T00:00:00+05:00',
      allDay: true,
    });
    await publishEvent('Until midnight', {
      startsAt: '2027-11-06T18:00:00+05:00',
      endsAt: '2027-11-08T00:00:00+05:00',
    });
    await publishEvent('A night', {
      startsAt: '2027-11-05T22:00:00+05:00',
      endsAt: '2027-11-06T02:00:00+05:00',
    });
    await publishEvent('In Shanghai', { ...shanghai, startsAt: '2027-11-06T01:00:00+08:00' });
    await publishEvent('A day in New York', {
      startsAt: '2027-11-05T00:00:00-04:00',
      timeZone: 'America/New_York',
      allDay: true,
    });
  });

  it.each([
    ['4 November', '2027-11-04', []],
    ['5 November', '2027-11-05', ['A day in New York', 'A fair', 'A night', 'A whole day', 'At three']],
    ['6 November', '2027-11-06', ['A fair', 'In Shanghai', 'Until midnight']],
    ['7 November', '2027-11-07', ['A fair', 'Until midnight']],
    ['8 November', '2027-11-08', []],
  ])('%s is that day where the event is', async (_, day, titles) => {
    expect(await titlesOf(`from=${day}&to=${day}`)).toEqual(titles);
  });

  it('an instant is one, and what ended then is over', async () => {
    expect(await titlesOf(`from=${instant('2027-11-07T23:59:59+05:00')}`)).toEqual([
      'A fair',
      'Until midnight',
    ]);
    expect(await titlesOf(`from=${instant('2027-11-08T00:00:00+05:00')}`)).toEqual([]);
    expect(await titlesOf(`from=${instant('2027-11-06T01:59:59+05:00')}`)).toContain('A night');
    expect(await titlesOf(`from=${instant('2027-11-06T02:00:00+05:00')}`)).not.toContain('A night');
    expect(await titlesOf(`to=${instant('2027-11-04T23:59:59+05:00')}`)).toEqual([]);
  });

  it('what is over by then is asked for by its end', async () => {
    expect(await titlesOf('endBefore=2027-11-05')).toEqual([]);
    expect(await titlesOf('endBefore=2027-11-07')).toEqual([
      ...['A day in New York', 'A night', 'A whole day', 'At three', 'In Shanghai'],
    ]);
    expect(await titlesOf(`endBefore=${instant('2027-11-06T00:00:00+05:00')}`)).toEqual([
      ...['A whole day', 'At three'],
    ]);
    const coming = await titlesOf(`from=${instant('2027-11-06T09:00:00+05:00')}`);
    const past = await titlesOf(`endBefore=${instant('2027-11-06T09:00:00+05:00')}`);
    expect([...coming, ...past]).toHaveLength(7);
  });

  it('the brim of time is a time like any other', async () => {
    const brim = instant('9999-12-31T23:59:59-23:59');
    expect(await titlesOf(`to=${brim}`)).toHaveLength(7);
    expect(await titlesOf(`from=${brim}`)).toEqual([]);
    const first = instant('0000-01-01T00:00:00+23:59');
    expect(await titlesOf(`from=${first}`)).toHaveLength(7);
    expect(await titlesOf(`to=${first}`)).toEqual([]);
  });
});

describe('in an answer', () => {
  it('whole days go from their first second to their last, and that day is included', async () => {
    const { body } = await api('/events?locale=en&from=2027-11-07&to=2027-11-07');
    expect(body.items.find(({ title }: { title: string }) => title === 'A fair')).toMatchObject({
      startsAt: '2027-11-05T00:00:00+05:00',
      endsAt: '2027-11-07T23:59:59+05:00',
      allDay: true,
    });
  });

  it.each([
    ['Asia/Bishkek', '+06:00'],
    ['Asia/Shanghai', '+08:00'],
    ['Pacific/Auckland', '+13:00'],
    ['America/New_York', '-05:00'],
  ])('a day without an end in %s is not over before it is over there', async (timeZone, offset) => {
    const title = `In ${timeZone}`;
    await publishEvent(title, { startsAt: `2026-11-28T00:00:00${offset}`, timeZone, allDay: true });
    expect(await titlesOf(`from=${instant(`2026-11-28T23:59:59${offset}`)}`)).toContain(title);
    expect(await titlesOf(`from=${instant(`2026-11-29T00:00:00${offset}`)}`)).not.toContain(title);
  });
});

describe('news of a day', () => {
  it('are those of the newsroom’s calendar', async () => {
    await payload.updateGlobal({ slug: 'newsroom', data: { timeZone: 'Asia/Ashgabat' } });
    const data = { _status: 'published', publishedAt: '2026-11-05T20:30:00.000Z' };
    const { itemId } = await createEdition(payload, 'news', [design], data);
    const idsOf = async (day: string) =>
      (await api(`/news?locale=en&from=${day}&to=${day}`)).body.items.map(({ id }: { id: string }) => id);
    // Already the sixth in Ashgabat.
    expect([await idsOf('2026-11-05'), await idsOf('2026-11-06')]).toEqual([[], [itemId]]);
  });
});

it('rows of an earlier release, which have no days, are made anew', async () => {
  const before = await titlesOf('from=2027-11-05&to=2027-11-05');
  const { docs } = await payload.db.find<{ id: string; type: string }>({
    collection: 'publications' as never,
    limit: 1,
    where: { type: { equals: 'event' } },
  });
  expect(await followSiteUrl(payload)).toBe(false);
  const data = { firstDay: null, lastDay: null };
  await payload.db.updateOne({ collection: 'publications' as never, id: docs[0]!.id, data });
  expect(await followSiteUrl(payload)).toBe(true);
  expect(await titlesOf('from=2027-11-05&to=2027-11-05')).toEqual(before);
  expect(await republish(payload)).toEqual([]);
  expect(await followSiteUrl(payload)).toBe(false);
});
