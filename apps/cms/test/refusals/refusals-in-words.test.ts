import { localeCodes } from '@eyvan/locales';
import { adminWords, type AdminWords } from '../../src/platform/i18n/translations';
import { openStaffedNewsroom } from '../open-newsroom';
import { drawJpeg, eventData, newsData, richText, toFile } from '../content';
import { createEdition } from '../editions';
import { password } from '../people';
import { restAs, toForm } from '../rest';

// What a person at the form is told: the field by the name it has there, and what is right, in the admin's language.
const {
  payload,
  refs,
  people: { admin },
} = await openStaffedNewsroom();
let token: string;

beforeAll(async () => {
  const data = { email: admin.email, password };
  token = (await payload.login({ collection: 'users', data })).token!;
});

type Key = keyof AdminWords;
interface Wrong {
  what: string;
  slug: 'news' | 'events' | 'users' | 'media';
  data: Record<string, unknown>;
  path: string;
  /** Of the field, from the outside in; a number is a row, counted from 1. */
  labels: (Key | number)[];
  refusal: Key;
  facts?: Record<string, string | number>;
}

const published = { _status: 'published' };
const nobody = { name: 'a', email: 'a@test.example', roles: ['editor'] };
const wrongs: Wrong[] = [
  {
    what: 'an end before the start',
    slug: 'events',
    data: { endsAt: '2027-02-28T14:00:00.000Z' },
    path: 'endsAt',
    labels: ['endsAt'],
    refusal: 'refusal_endBeforeStart',
  },
  {
    what: 'a start in the year 26',
    slug: 'events',
    data: { startsAt: '0026-03-01T14:00:00.000Z', endsAt: null },
    path: 'startsAt',
    labels: ['startsAt'],
    refusal: 'refusal_beyondYears',
    facts: { min: 1980, max: 2199 },
  },
  {
    what: 'a start that is no date',
    slug: 'events',
    data: { startsAt: 'tomorrow' },
    path: 'startsAt',
    labels: ['startsAt'],
    refusal: 'refusal_takesDate',
  },
  {
    what: 'an address online that is none',
    slug: 'events',
    data: { onlineUrl: 'ftp://files.example/' },
    path: 'onlineUrl',
    labels: ['onlineUrl'],
    refusal: 'refusal_webAddress',
  },
  {
    what: 'a country in the second row',
    slug: 'events',
    data: { participants: [{ country: 'TM' }, { country: 'XX' }] },
    path: 'participants.1.country',
    labels: ['participants', 2, 'country'],
    refusal: 'refusal_country',
    facts: { code: 'XX' },
  },
  {
    what: 'a headline of spaces',
    slug: 'news',
    data: { headline: '   ' },
    path: 'headline',
    labels: ['headline'],
    refusal: 'refusal_onlySpaces',
  },
  {
    what: 'a control character in a list',
    slug: 'news',
    data: { corrections: [{ kind: 'typo', note: 'a\u0007' }] },
    path: 'corrections.0.note',
    labels: ['corrections', 1, 'correctionNote'],
    refusal: 'refusal_controlCharacter',
  },
  {
    what: 'half a character in a group',
    slug: 'news',
    data: { source: { programme: 'a\uD83C' } },
    path: 'source.programme',
    labels: ['source', 'programme'],
    refusal: 'refusal_halfCharacter',
  },
  {
    what: 'a list in a group',
    slug: 'news',
    data: { source: { programme: ['a'] } },
    path: 'source.programme',
    labels: ['source', 'programme'],
    refusal: 'refusal_takesText',
  },
  {
    what: 'a stage that is none',
    slug: 'news',
    data: { stage: 'nearly' },
    path: 'stage',
    labels: ['stage'],
    refusal: 'refusal_takesChoice',
  },
  {
    what: 'no language',
    slug: 'news',
    data: { language: null },
    path: 'language',
    labels: ['language'],
    refusal: 'refusal_chooseLanguage',
  },
  {
    what: 'an original that is not there',
    slug: 'news',
    data: { original: '00000000-0000-4000-8000-000000000000' },
    path: 'original',
    labels: ['original'],
    refusal: 'refusal_noSuchEdition',
  },
  {
    what: 'a picture that is not there',
    slug: 'news',
    data: { heroImage: 'nowhere' },
    path: 'heroImage',
    labels: ['heroImage'],
    refusal: 'refusal_dangling',
  },
  {
    what: 'a source that is no address, to be published',
    slug: 'news',
    data: { source: { url: 'no address' }, ...published },
    path: 'source.url',
    labels: ['source', 'url'],
    refusal: 'refusal_webAddress',
  },
  {
    what: 'a text that the editor cannot make, to be published',
    slug: 'news',
    data: {
      body: { root: { ...richText('x').root, children: [{ type: 'horizontalrule', version: 1 }] } },
      ...published,
    },
    path: 'body',
    labels: ['body'],
    refusal: 'refusal_notPublishable',
  },
  {
    what: 'a password that is too long',
    slug: 'users',
    data: { ...nobody, password: 'a'.repeat(300) },
    path: 'password',
    labels: [],
    refusal: 'refusal_tooLong',
    facts: { count: 256 },
  },
  {
    what: 'a picture without a file',
    slug: 'media',
    data: { alt: 'a' },
    path: 'file',
    labels: ['image'],
    refusal: 'refusal_noFile',
  },
];

const fill = (words: string, facts: Record<string, string | number> = {}) =>
  words.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(facts[name]));

function toField(words: AdminWords, language: string, labels: Wrong['labels']): string {
  return labels
    .map((one) => (typeof one === 'number' ? new Intl.NumberFormat(language).format(one) : words[one]))
    .join(' › ')
    .replace(/ › (\p{Nd}+)/gu, ' $1');
}

const dataOf = ({ slug, data }: Wrong) => {
  if (slug === 'news') return newsData([refs.design], data);
  return slug === 'events' ? eventData([refs.design], data) : data;
};

/** The words are the same wherever they are said: each case in another language of the newsroom is enough. */
const inTurn = <Case extends object>(cases: Case[], first = 0) =>
  cases.map((one, index) => {
    const language = localeCodes[(first + index) % localeCodes.length]!;
    return { ...one, language, words: adminWords[language]! };
  });

it.each(inTurn(wrongs))('$what, in $language', async ({ language, words, ...wrong }) => {
  const { slug, path, labels, refusal, facts } = wrong;
  const query = slug === 'news' && !('_status' in wrong.data) ? '?draft=true' : '';
  const { status, body } = await restAs(token, language)('POST', `/${slug}${query}`, dataOf(wrong));
  const message = fill(words[refusal], facts);
  const [error] = body.errors;
  expect({ status, ...error.data }).toEqual({ status: 400, errors: [{ path, message }] });
  if (labels.length === 0) {
    expect(error.message).toContain(message);
    expect(error.message).not.toContain(path);
  } else {
    const field = toField(words, language, labels);
    expect(error.message).toBe(fill(words.fieldRefused, { field, refusal: message }));
  }
});

interface WrongReference {
  slug: string;
  data: object;
  path: string;
  refusal: Key;
  facts?: Record<string, string | number>;
}
const references: WrongReference[] = [
  {
    slug: 'cities',
    data: { slug: 'Ашхабад' },
    path: 'slug',
    refusal: 'refusal_citySlug',
    facts: { example: 'saint-etienne' },
  },
  {
    slug: 'cities',
    data: { country: 'XX' },
    path: 'country',
    refusal: 'refusal_country',
    facts: { code: 'XX' },
  },
  {
    slug: 'cities',
    data: { wikidata: '23438' },
    path: 'wikidata',
    refusal: 'refusal_writtenLike',
    facts: { example: 'Q23438' },
  },
  { slug: 'cities', data: { website: 'no address' }, path: 'website', refusal: 'refusal_webAddress' },
  {
    slug: 'cities',
    data: { memberships: [{ category: 'film', state: 'member', since: 1999 }] },
    path: 'memberships.0.since',
    refusal: 'refusal_wholeNumber',
    facts: { min: 2004, max: 2100 },
  },
  {
    slug: 'categories',
    data: { color: 'red' },
    path: 'color',
    refusal: 'refusal_writtenLike',
    facts: { example: '#8E1B1B' },
  },
  {
    slug: 'categories',
    data: { color: '#FFFFFF' },
    path: 'color',
    refusal: 'refusal_faintColour',
    facts: { ground: '#FBF8F2' },
  },
  {
    slug: 'categories',
    data: { mediaTopic: '1' },
    path: 'mediaTopic',
    refusal: 'refusal_writtenLike',
    facts: { example: 'medtop:20000033' },
  },
  {
    slug: 'categories',
    data: { order: 1.5 },
    path: 'order',
    refusal: 'refusal_wholeNumber',
    facts: { min: 0, max: 9999 },
  },
  {
    slug: 'organizations',
    data: { country: 'tm' },
    path: 'country',
    refusal: 'refusal_country',
    facts: { code: 'tm' },
  },
];

it.each(inTurn(references, 5))(
  '$slug with $data, in $language',
  async ({ slug, data, path, refusal, facts, language, words }) => {
    const least = { slug: 'quito', code: 'film', name: 'a', country: 'EC' };
    const ask = restAs(token, language);
    const { status, body } = await ask('POST', `/${slug}?locale=en`, { ...least, ...data });
    const [error] = body.errors;
    expect(status).toBe(400);
    expect(error.data.errors).toMatchObject([{ path, message: fill(words[refusal], facts) }]);
  },
);

it('an embed of somewhere else, a passage in no language', async () => {
  const block = (fields: object) => ({
    root: {
      ...richText('x').root,
      children: [{ type: 'block', version: 2, format: '', fields: { id: 'a1', ...fields } }],
    },
  });
  const bodies: [object, labels: [Key, Key], Key][] = [
    [{ blockType: 'embed', url: 'https://evil.example/', title: 'x' }, ['embed', 'url'], 'refusal_embedHost'],
    [{ blockType: 'embed', url: 'https://youtu.be/a' }, ['embed', 'title'], 'refusal_needed'],
    [
      { blockType: 'passage', language: 'not a language', text: 'x' },
      ['passage', 'passageLanguage'],
      'refusal_languageTag',
    ],
  ];
  const language = 'ky';
  const words = adminWords[language]!;
  for (const [fields, labels, refusal] of bodies) {
    const data = { ...newsData([refs.design], { body: block(fields) }), ...published };
    const { status, body } = await restAs(token, language)('POST', '/news', data);
    expect(status).toBe(400);
    const message = fill(words.fieldRefused, {
      field: toField(words, language, labels),
      refusal: fill(words[refusal], { hosts: 'YouTube, Vimeo, SoundCloud, unesco.org' }),
    });
    expect(body.errors).toMatchObject([{ message, data: { errors: [{ path: 'body', message }] } }]);
  }
});

it('what is missing before publication, one by one and of many at once', async () => {
  const { id } = await createEdition(payload, 'news', [], { summary: '' });
  const language = 'uz';
  const words = adminWords[language]!;
  const ask = restAs(token, language);
  const sentences = (['summary', 'categories'] as const).map((name) =>
    fill(words.fieldRefused, {
      field: words[name],
      refusal: words[name === 'summary' ? 'refusal_neededToPublish' : 'refusal_field'],
    }),
  );
  const one = await ask('PATCH', `/news/${id}`, published);
  expect(one.body.errors[0].message).toBe(sentences.join(' · '));
  const many = await ask('PATCH', `/news?where[id][equals]=${id}`, published);
  // Of many, which.
  const name = '“A hall that is open on one side”';
  expect(many.body.errors).toMatchObject([{ id, message: `${name}: ${sentences.join(' · ')}` }]);
});

it('words in several languages: which of them', async () => {
  const words = adminWords.tr!;
  const data = { slug: 'quito', country: 'EC', name: { tk: 'Kito', ru: ['Кито'] } };
  const { body } = await restAs(token, 'tr')('POST', '/cities?locale=all', data);
  expect(body.errors[0]).toMatchObject({
    data: { errors: [{ path: 'name.ru', message: words.refusal_takesText }] },
    message: fill(words.fieldRefused, { field: `${words.name} (Русский)`, refusal: words.refusal_takesText }),
  });
});

it('a new file with words that are too long', async () => {
  const words = adminWords.fr!;
  const file = { ...toFile(await drawJpeg(40, 30)) };
  const { id } = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'a' } as never,
    file,
  });
  const form = toForm({ alt: 'a'.repeat(2000) }, file.data, file.name, file.mimetype);
  const { body } = await restAs(token, 'fr')('PATCH', `/media/${id}?locale=en`, form);
  const [{ message, path }] = body.errors[0].data.errors;
  expect(path).toBe('alt');
  expect(message).toBe(fill(words.refusal_tooLong, { count: '500' }));
  expect(body.errors[0].message).toBe(fill(words.fieldRefused, { field: words.alt, refusal: message }));
});

it('names the path to programs that speak for the newsroom', async () => {
  const data = eventData([refs.design], { endsAt: '2027-02-28T14:00:00.000Z' });
  await expect(payload.create({ collection: 'events', data: data as never })).rejects.toThrow(
    'endsAt: lies before the beginning',
  );
});
