import { openStaffedNewsroom } from './open-newsroom';
import { richText } from './content';
import { sessionHeader } from '../src/platform/locks/lock';
import { createEdition, publicationsOf } from './editions';

// A language that was chosen by mistake cannot be changed: the script of the text asks before it goes out.
const { payload, refs, rests } = await openStaffedNewsroom();

const english = {
  headline: 'A hall that is open on one side',
  summary: 'One side, and only one, is open to the public.',
  body: richText('Journalists work inside.'),
};
const russian = {
  headline: 'Зал, открытый с одной стороны',
  summary: 'Одна сторона открыта для всех.',
  body: richText('Журналисты работают внутри.'),
};
const published = { _status: 'published' };
const atForm = { [sessionHeader]: 'window-of-hers' };
const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const write = (language: string, words: object) =>
  createEdition(payload, 'news', [refs.design], { language, ...words });

it.each<[string, object]>([
  ['fa', english],
  ['ru', english],
  ['zh', english],
  ['tk', russian],
  ['ar', russian],
])(
  '%s: a text in another script is questioned, at publication and when it is planned',
  async (language, words) => {
    const { id, itemId } = await write(language, words);
    const refused = await rests.editor('PATCH', `/news/${id}`, published, atForm);
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: 'language' }] } }] },
    });
    const planned = { action: 'publish', at: soon() };
    expect((await rests.editor('POST', `/news/${id}/schedule`, planned)).text).toContain('language');
    expect(await publicationsOf(payload, itemId)).toEqual([]);
    // Who has answered is not asked again.
    expect((await rests.editor('PATCH', `/news/${id}?draft=true`, { scriptMeant: true })).status).toBe(200);
    expect((await rests.editor('POST', `/news/${id}/schedule`, planned)).status).toBe(201);
    expect((await rests.editor('PATCH', `/news/${id}`, published, atForm)).status).toBe(200);
  },
);

it('the answer may come with the publication', async () => {
  const { id } = await write('fa', english);
  expect(
    (await rests.editor('PATCH', `/news/${id}`, { ...published, scriptMeant: true }, atForm)).status,
  ).toBe(200);
});

it('it is asked when nothing is missing any more', async () => {
  const { id } = await createEdition(payload, 'news', [], { language: 'fa', ...english });
  const { text } = await rests.editor('PATCH', `/news/${id}`, published, atForm);
  expect(text).toContain('"path":"categories"');
  expect(text).not.toContain('"path":"language"');
});

it.each<[string, object]>([
  ['en', english],
  ['tk', english],
  ['ru', russian],
  ['ru', { ...russian, headline: 'UNESCO Creative Cities Network: зал, открытый с одной стороны' }],
  [
    'fa',
    { headline: 'UNESCO', summary: 'شبکه شهرهای خلاق یونسکو و عشق‌آباد', body: richText('Payload, Next.js') },
  ],
])('%s: its own script, and a text of several, go out unasked', async (language, words) => {
  const { id } = await write(language, words);
  expect((await rests.editor('PATCH', `/news/${id}`, published, atForm)).status).toBe(200);
});

it('a program over REST is not asked', async () => {
  const { id } = await write('fa', english);
  expect((await rests.editor('PATCH', `/news/${id}`, published)).status).toBe(200);
});
