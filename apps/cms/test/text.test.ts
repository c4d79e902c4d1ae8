import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg, eventData, newsData, richText, toFile } from './content';
import { password } from './people';
import { restAs } from './rest';

// Texts on their way in, through REST as the forms send them, and out, through the API.
const {
  payload,
  refs,
  rests: { editor: ask },
} = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
});

type Node = Record<string, unknown>;
const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});
const element = { version: 1, direction: 'ltr', format: '', indent: 0 };
const link = (url: string, words = 'words'): Node => ({
  ...element,
  type: 'link',
  version: 3,
  id: '6745d7b1c2a4f00000000001',
  fields: { linkType: 'custom', newTab: false, url },
  children: [text(words)],
});
const paragraph = (...children: Node[]): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
});
const body = (...children: Node[]) => ({ root: { ...richText().root, children } });
const embed = (url: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '6745d7b1c2a4f00000000002', blockName: '', blockType: 'embed', url, title: 'A film' },
});

/** Publishes news, and gives what the public gets. */
async function publishNews(data: Record<string, unknown>) {
  const answer = await ask('POST', '/news', newsData([refs.design], { ...data, _status: 'published' }));
  expect(answer).toMatchObject({ status: 201 });
  const { itemId, language } = answer.body.doc as { itemId: string; language: string };
  return get(`/news/${itemId}?locale=${language}`);
}

describe('what cannot be seen never stops a save', () => {
  const dirty = 'Talk with \u2068Nazar\u2069, Inter\u00ADnational\u202E';
  const clean = 'Talk with Nazar, International';

  it.each(['?draft=true&autosave=true', ''])('of an edition%s, in any of its texts', async (query) => {
    const { status, body: answer } = await ask(
      'POST',
      `/events${query}`,
      eventData([refs.design], {
        title: dirty,
        summary: dirty,
        venueName: dirty,
        venueAddress: dirty,
        statusNote: dirty,
        slug: dirty,
        body: body(paragraph(text(dirty))),
        participants: [{ country: 'TM', name: dirty }],
      }),
    );
    expect({ status, errors: answer.errors as unknown }).toEqual({ status: 201, errors: undefined });
    expect(JSON.stringify(answer.doc)).not.toMatch(/[\u00AD\u202A-\u202E\u2066-\u2069]/);
    expect(answer.doc).toMatchObject({ title: clean, venueName: clean, summary: clean });
  });

  it('of a picture', async () => {
    const file = toFile(await drawJpeg(40, 30));
    const { id } = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: dirty, credit: dirty } as never,
      file,
    });
    const { body: doc } = await ask('GET', `/media/${id}?locale=en`);
    expect(doc).toMatchObject({ alt: clean, credit: clean });
  });

  it('and is not in what the public gets', async () => {
    const { body: item } = await publishNews({
      headline: dirty,
      summary: 'Call \u202E12 34',
      dateline: dirty,
      byline: dirty,
      body: body(paragraph(text('Call \u202E12 34'))),
    });
    expect(item).toMatchObject({
      headline: clean,
      summary: 'Call 12 34',
      dateline: clean,
      byline: clean,
      body: [{ type: 'paragraph', html: 'Call 12 34' }],
    });
  });

  it('but parts the halves of a Persian word', async () => {
    const { body: item } = await publishNews({ language: 'fa', headline: 'کتاب\u00ADخانه ملی' });
    expect(item.headline).toBe('کتاب\u200Cخانه ملی');
    expect(decodeURI(item.url as string)).toMatch(/\/کتاب-خانه-ملی$/);
  });
});

it('keeps the spaces that French sets', async () => {
  const headline =
    'Achgabat\u00A0: «\u00A0une ville de design\u00A0»\u202F! Vraiment\u202F? 10\u00A0000 visiteurs';
  const { body: item } = await publishNews({
    language: 'fr',
    headline,
    summary: headline,
    dateline: 'Le\u00A0Cap',
  });
  expect(item).toMatchObject({ headline, summary: headline, dateline: 'Le\u00A0Cap' });
});

describe('addresses', () => {
  it('of links are completed at the door', async () => {
    const links = [
      'www.unesco.org/creative',
      'unesco.org',
      'tel:+99312000000',
      'desk@eyvan.example',
      '/en/about',
    ];
    const { body: item } = await publishNews({ body: body(...links.map((url) => paragraph(link(url)))) });
    const hrefs = [
      'https://www.unesco.org/creative',
      'https://unesco.org/',
      'tel:+99312000000',
      'mailto:desk@eyvan.example',
      '/en/about',
    ];
    expect(item.body).toEqual(
      hrefs.map((href) => ({ type: 'paragraph', html: `<a href="${href}">words</a>` })),
    );
  });

  it('that lead nowhere wait in a draft, and are refused at publication in words', async () => {
    const nowhere = newsData([refs.design], {
      body: body(paragraph(link('javascript:alert(1)', 'the report'))),
    });
    const { body: answer } = await ask('POST', '/news?draft=true', nowhere);
    expect(answer.doc).toMatchObject({ _status: 'draft' });
    const { token } = await payload.login({
      collection: 'users',
      data: { email: 'editor@test.example', password },
    });
    const refused = await restAs(token, 'ru')('PATCH', `/news/${answer.doc.id}`, { _status: 'published' });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].data.errors).toEqual([
      { path: 'body', message: 'ссылка «the report» никуда не ведёт: javascript:alert(1) — не адрес' },
    ]);
  });

  it('are stored as they lead', async () => {
    const { body: item } = await publishNews({
      source: { url: 'https:example.org' },
      body: body(embed('https://www.youtube.com/watch?v=abc"><script>')),
    });
    expect(item.source.url).toBe('https://example.org/');
    expect(item.body[0].url).toBe('https://www.youtube.com/watch?v=abc%22%3E%3Cscript%3E');
    const event = await ask(
      'POST',
      '/events?draft=true',
      eventData([refs.design], { onlineUrl: 'www.example.org', registrationUrl: 'https:example.org/a b' }),
    );
    expect(event.body.doc).toMatchObject({
      onlineUrl: 'https://www.example.org/',
      registrationUrl: 'https://example.org/a%20b',
    });
    for (const slug of ['cities', 'organizations'] as const) {
      const own = slug === 'cities' ? { slug: 'mary', country: 'TM' } : {};
      const { body: answer } = await ask('POST', `/${slug}?locale=en`, {
        ...own,
        name: 'Mary',
        website: 'mary.tm',
      });
      expect(answer.doc).toMatchObject({ website: 'https://mary.tm/' });
    }
  });
});

it('shows what is struck out, and keeps the spaces beside it', async () => {
  const { body: item } = await publishNews({
    body: body(
      paragraph(
        text('Doors at '),
        text('18:00 ', 4),
        text('19:00 '),
        link('unesco.org', 'here '),
        text('now'),
      ),
    ),
  });
  expect(item.body).toEqual([
    {
      type: 'paragraph',
      html: 'Doors at <s>18:00 </s>19:00 <a href="https://unesco.org/">here</a> now',
    },
  ]);
});
