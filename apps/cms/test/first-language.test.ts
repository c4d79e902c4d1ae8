import { localeCodes } from '@eyvan/locales';
import { openEmptyNewsroom } from './open-newsroom';
import { createPeople } from './people';
import { signInAll } from './rest';

// Payload's REST, signed in, where nobody names a language: the newsroom's first, as GET /locales orders them.
const { payload } = await openEmptyNewsroom();
const rests = await signInAll(payload, await createPeople(payload));
let id: string;

beforeAll(async () => {
  const data = { slug: 'ashgabat', country: 'TM', name: 'Aşgabat' };
  ({ id } = await payload.create({ collection: 'cities', locale: 'tk', data: data as never }));
  for (const locale of localeCodes.slice(1))
    await payload.update({
      collection: 'cities',
      id,
      locale,
      data: { name: `Ashgabat in ${locale}` } as never,
    });
});

it.each(['/cities/ID', '/cities?limit=1'])('GET %s', async (path) => {
  const { status, body } = await rests.editor('GET', path.replace('ID', id));
  expect(status).toBe(200);
  expect((body.docs?.[0] ?? body).name).toBe('Aşgabat');
});

it('a change of something else needs no words', async () => {
  const { status, body } = await rests.editor('PATCH', `/cities/${id}`, { wikidata: 'Q23438' });
  expect([status, body.doc?.name, body.doc?.wikidata]).toEqual([200, 'Aşgabat', 'Q23438']);
});

it('a word that is changed is that of the first language, and of no other', async () => {
  await rests.editor('PATCH', `/cities/${id}`, { name: 'Aşgabat şäheri' });
  const { body } = await rests.editor('GET', `/cities/${id}?locale=all`);
  expect(body.name).toMatchObject({ tk: 'Aşgabat şäheri', ru: 'Ashgabat in ru' });
});

it('a language that is named is that one', async () => {
  expect((await rests.editor('GET', `/cities/${id}?locale=ru`)).body.name).toBe('Ashgabat in ru');
});

it('a language that there is not is refused', async () => {
  const { status, text } = await rests.editor('GET', `/cities/${id}?locale=xx`);
  expect([status, text]).toEqual([400, expect.stringContaining('is not a language of the newsroom')]);
  const change = await rests.editor('PATCH', `/cities/${id}?locale=xx`, { name: 'Nowhere' });
  expect(change.status).toBeGreaterThanOrEqual(400);
  expect((await rests.editor('GET', `/cities/${id}?locale=all`)).text).not.toContain('Nowhere');
});
