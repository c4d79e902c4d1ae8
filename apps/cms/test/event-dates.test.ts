import { apiOf } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, publish, saveDraft } from './editions';

// What an event says about its date when that changes.
const {
  payload,
  refs,
  rests: { editor },
} = await openStaffedNewsroom();

const api = apiOf(payload);
const march = '2027-03-01T05:00:00.000Z';
const april = '2027-04-01T05:00:00.000Z';
const may = '2027-05-01T05:00:00.000Z';
const make = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'events', [refs.design], { startsAt: march, endsAt: null, ...data });
const previousOf = async (id: string) =>
  ((await editor('GET', `/events/${id}?draft=true`)).body.previousStartsAt ?? null) as string | null;
const moved = { startsAt: april, eventStatus: 'rescheduled' };

it('the date that readers knew is noted when another is set', async () => {
  const { id } = await make({ _status: 'published' });
  await editor('PATCH', `/events/${id}?draft=true`, moved);
  expect(await previousOf(id)).toBe(march);
  await publish(payload, 'events', id);
  expect(await previousOf(id)).toBe(march);
});

it('and stays the first one when it is moved once more', async () => {
  const { id } = await make({ _status: 'published' });
  await publish(payload, 'events', id, moved);
  await publish(payload, 'events', id, { startsAt: may });
  expect(await previousOf(id)).toBe(march);
});

it('what was emptied by hand stays empty, until the date moves again', async () => {
  const { id } = await make({ _status: 'published' });
  await saveDraft(payload, 'events', id, { startsAt: april });
  await saveDraft(payload, 'events', id, { previousStartsAt: null });
  await saveDraft(payload, 'events', id, { summary: 'Other words' });
  expect(await previousOf(id)).toBeNull();
  await saveDraft(payload, 'events', id, { startsAt: may });
  expect(await previousOf(id)).toBe(march);
});

it('a date that moves back has not moved', async () => {
  const { id } = await make({ _status: 'published' });
  await saveDraft(payload, 'events', id, { startsAt: april });
  await saveDraft(payload, 'events', id, { startsAt: march });
  expect(await previousOf(id)).toBeNull();
});

it('readers are told of the former date where it is said that it changed, and not of a slip of the hand', async () => {
  const { id, itemId } = await make({ _status: 'published' });
  await publish(payload, 'events', id, { startsAt: april });
  const shown = async () => (await api(`/events/${itemId}?locale=en`)).body;
  expect(await shown()).toMatchObject({ status: 'scheduled', previousStartsAt: null });
  await publish(payload, 'events', id, { eventStatus: 'rescheduled' });
  expect(await shown()).toMatchObject({
    status: 'rescheduled',
    previousStartsAt: '2027-03-01T10:00:00+05:00',
  });
});

it.each<[string, Record<string, unknown>, Record<string, unknown>, string | null]>([
  ['as an editor has it', { _status: 'published' }, { ...moved, previousStartsAt: may }, may],
  ['not of what readers never saw', {}, moved, null],
  ['not where the date is the same', { _status: 'published' }, { eventStatus: 'rescheduled' }, null],
  ['where nobody has said yet that it moved', { _status: 'published' }, { startsAt: april }, march],
  ['not where only its end moves', { _status: 'published' }, { endsAt: april }, null],
])('%s', async (_what, before, change, expected) => {
  const { id } = await make(before);
  await saveDraft(payload, 'events', id, change);
  expect(await previousOf(id)).toBe(expected);
});
