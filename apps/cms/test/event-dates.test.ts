import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, publish, saveDraft } from './editions';

// What an event says about its date when that changes.
const {
  payload,
  refs,
  rests: { editor },
} = await openStaffedNewsroom();

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

it.each<[string, Record<string, unknown>, Record<string, unknown>, string | null]>([
  ['as an editor has it', { _status: 'published' }, { ...moved, previousStartsAt: may }, may],
  ['not of what readers never saw', {}, moved, null],
  ['not where the date is the same', { _status: 'published' }, { eventStatus: 'rescheduled' }, null],
  ['not where the event is as planned', { _status: 'published' }, { startsAt: april }, null],
])('%s', async (_what, before, change, expected) => {
  const { id } = await make(before);
  await saveDraft(payload, 'events', id, change);
  expect(await previousOf(id)).toBe(expected);
});
