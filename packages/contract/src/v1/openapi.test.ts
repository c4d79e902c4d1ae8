import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { z } from 'zod';
import { bodyBlock } from './body';
import { endpoints } from './endpoints';
import { eventItem, type EventItem } from './event-item';
import { newsItem, type NewsItem } from './news-item';
import { problem, problems } from './problem';
import { toOpenApi } from './openapi';

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../../../../');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const fixture = async <Shape>(name: string) =>
  JSON.parse(await readFile(here(`../../fixtures/v1/${name}`), 'utf8')) as Shape;

type Schema = Record<string, unknown>;
interface Answer {
  description: string;
  headers: object;
  content: Record<string, { schema: Schema; example?: unknown }>;
}
interface Operation {
  operationId: string;
  description: string;
  tags: string[];
  parameters: { name: string; description: string; schema: Schema & { enum?: string[] } }[];
  responses: Record<string, Answer>;
}
interface Document {
  info: { description: string; license?: object; termsOfService?: string };
  tags: { name: string }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, Schema & { properties: object }> };
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const documentWith = (given: string | null) =>
  toOpenApi('https://eyvan.example', given) as unknown as Document;
const document = documentWith(licence);
const operations = Object.entries(document.paths).map(([path, item]) => [path, item.get] as const);

const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document as object, 'document');
/** What a schema of the document (JSON Schema 2020-12) has against a value; empty when nothing. */
const refusalsOf = (name: string, value: unknown) => {
  const validate = ajv.getSchema(`document#/components/schemas/${name}`)!;
  return validate(value)
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
};

function* walk(value: unknown): Generator<Schema> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Schema;
  for (const child of Object.values(value)) yield* walk(child);
}

/** What a program written against the generated types looks like: it does not compile where one is missing. */
const consumer = `
import type { components, operations, paths } from './api.js';
type Problem = components['schemas']['Problem'];
const problem: Problem = { type: '/problems/withdrawn', title: 'Withdrawn', status: 410, detail: 'Gone' };
const status: number = problem.status;
const refused: operations['listNews']['responses'][400]['content']['application/problem+json'] = problem;
// @ts-expect-error a problem has a shape
const wrong: Problem = { type: 1 };
const query: paths['/news']['get']['parameters']['query'] = { locale: 'tk', category: ['design'], limit: 3 };
// @ts-expect-error only the languages that there are can be asked for
const unasked: paths['/news']['get']['parameters']['query'] = { locale: 'xx' };
// What grows within v1 is a text to those who read it.
const grown: components['schemas']['CategoryCode'] = 'a-ninth-field';
const block: components['schemas']['BodyBlock'] = { type: 'a block to come' };
const headlines = (page: operations['listNews']['responses'][200]['content']['application/json']): string[] =>
  page.items.map(({ headline }) => headline);
export { block, grown, headlines, query, refused, status, unasked, wrong };
`;

test('a generator makes types of the document, and a program written against them compiles', async () => {
  const folder = await mkdtemp(join(root, 'node_modules/.cache-openapi-'));
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
    // It validates the document (Redocly's OpenAPI 3.1 rules) before it makes anything.
    const made = await run(bin('openapi-typescript'), ['openapi.json', '-o', 'api.ts'], { cwd: folder });
    expect(made.stderr).toBe('');
    await writeFile(join(folder, 'consumer.ts'), consumer);
    const options = '--noEmit --strict --target es2022 --module nodenext --typeRoots none consumer.ts';
    const compiled = await run(bin('tsc'), options.split(' '), { cwd: folder }).catch((error) => error);
    expect(compiled.stdout).toBe('');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test('no schema is only a pointer to itself', () => {
  for (const [name, schema] of Object.entries(document.components.schemas))
    expect([name, schema.$ref]).not.toEqual([name, `#/components/schemas/${name}`]);
  expect(Object.keys(document.components.schemas.Problem!.properties)).toEqual(Object.keys(problem.shape));
});

describe('what is answered may grow', () => {
  test('no schema refuses a field that it does not name', () => {
    const closed = [
      ...walk(document.components),
      ...operations.flatMap(([, one]) => [...walk(one.responses)]),
    ];
    expect(closed.filter((node) => 'additionalProperties' in node)).toEqual([]);
  });

  test('a list of words is open, and says which words there are today', () => {
    const answered = [...walk(document.components.schemas)];
    expect(answered.filter(({ type, enum: words }) => type === 'string' && words)).toEqual([]);
    expect(document.components.schemas.CategoryCode).toMatchObject({
      type: 'string',
      'x-extensible-enum': expect.arrayContaining(['design', 'architecture']),
    });
  });

  test('news and an event of tomorrow fit the document of today', async () => {
    const today = await fixture<NewsItem>('news-item.tk.json');
    const category = { code: 'a-ninth-field', name: 'Ninth', url: 'https://eyvan.example/tk/fields/x' };
    const news = {
      ...today,
      readingTime: 4,
      priority: 'breaking',
      categories: [...today.categories, category],
      alternates: [{ ...today.alternates[0], locale: 'ky-Arab' }],
      image: { ...today.image, files: [{ ...today.image!.files[0], type: 'image/jxl' }] },
      body: [...today.body, { type: 'poll', question: '?' }],
    };
    expect(refusalsOf('NewsItem', news)).toEqual([]);
    const event = {
      ...(await fixture<EventItem>('event-item.en.json')),
      status: 'soldOut',
      attendance: 'byInvitation',
    };
    expect(refusalsOf('EventItem', event)).toEqual([]);
  });

  test('what has the shape of no block that is known is none of them', () => {
    expect(refusalsOf('BodyBlock', { type: 'paragraph', html: 'x' })).toEqual([]);
    expect(refusalsOf('BodyBlock', { type: 'paragraph' })).not.toEqual([]);
    expect(refusalsOf('BodyBlock', { html: 'x' })).not.toEqual([]);
  });

  test('what is asked may be wrong: there each word must be one of those that there are', () => {
    for (const [path, { parameters }] of operations) {
      const locale = parameters.find((one) => one.name === 'locale');
      if (locale) expect([path, locale.schema.enum]).toEqual([path, expect.arrayContaining(['tk', 'ar'])]);
    }
  });
});

describe('the words of the document', () => {
  test('say the licence of the content, and where none is given that none is', () => {
    expect(document.info).toMatchObject({
      license: { name: 'CC BY 4.0', url: licence },
      termsOfService: licence,
    });
    expect(document.info.description).toContain(licence);
    const silent = documentWith(null);
    expect(silent.info.license).toBeUndefined();
    expect(silent.info.description).toContain('ask the newsroom');
  });

  test('describe each operation, its group and its answers, and show one', () => {
    const groups = document.tags.map(({ name }: { name: string }) => name);
    for (const [path, one] of operations) {
      expect([path, one.description?.length > 20]).toEqual([path, true]);
      expect(groups).toContain(one.tags[0]);
      expect([path, one.responses[200]!.content['application/json']!.example]).toEqual([
        path,
        expect.any(Object),
      ]);
      expect(Object.keys(one.responses)).toEqual(
        expect.arrayContaining(['200', '304', '400', '414', '429', '502', '503', '504']),
      );
    }
  });

  test('name 404 and 410 only where something is asked for by its name', () => {
    for (const [path, { responses }] of operations) {
      const isNamed = path.includes('{');
      expect([path, 404 in responses, 410 in responses]).toEqual([path, isNamed, isNamed]);
    }
  });

  test('name every header that an answer carries', () => {
    const { headers } = document.paths['/news']!.get.responses[200]!;
    expect(Object.keys(headers)).toEqual(
      expect.arrayContaining(['ETag', 'Last-Modified', 'Cache-Control', 'Content-Language', 'Link']),
    );
    expect(Object.keys(document.paths['/news']!.get.responses[429]!.headers)).toContain('Retry-After');
  });

  test('say what is left out of a question, and what a day means in it', () => {
    const inNews = Object.fromEntries(document.paths['/news']!.get.parameters.map((one) => [one.name, one]));
    const inEvents = Object.fromEntries(
      document.paths['/events']!.get.parameters.map((one) => [one.name, one]),
    );
    expect([inNews.order!.schema.default, inEvents.order!.schema.default]).toEqual(['desc', 'asc']);
    expect([inNews.limit!.schema.default, inNews.limit!.schema.maximum]).toEqual([20, 50]);
    expect(inNews.from!.description).toContain('Published');
    expect(inEvents.from!.description).toContain('own time zone');
  });

  test('know every problem that can be answered', () => {
    const statuses = operations.flatMap(([, { responses }]) => Object.keys(responses)).map(Number);
    const unsaid = statuses.filter(
      (status) => status >= 400 && !document.info.description.includes(String(status)),
    );
    expect(unsaid).toEqual([]);
    for (const { type } of Object.values(problems)) expect(document.info.description).toContain(type);
  });
});

test('examples are what the contract says', async () => {
  const examples = Object.fromEntries(
    operations.map(([, one]) => [one.operationId, one.responses[200]!.content['application/json']!.example]),
  );
  for (const [name, { response }] of Object.entries(endpoints))
    expect([name, (response as z.ZodType).safeParse(examples[name]).error]).toEqual([name, undefined]);
  expect(newsItem.safeParse(examples.getNews).success && eventItem.safeParse(examples.getEvent).success).toBe(
    true,
  );
  expect(bodyBlock.options.length).toBeGreaterThan(5);
});
