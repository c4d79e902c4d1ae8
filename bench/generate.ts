// Adds generated news to a seeded newsroom; runs in apps/cms: `generate.ts <from> <to> --languages=tk,ru`, numbers of
// items. With `--rest-index` SQLite gets the index that a list of Payload's REST would need.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { toSlug } from '@eyvan/locales';
import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '../apps/cms/src/platform/database/in-transaction';
import type { News } from '../apps/cms/src/payload-types';
import { syncDesk } from '../apps/cms/src/editions/desk/sync-desk';
import { createItemId } from '../apps/cms/src/editions/item-id';
import { bootPayload } from '../apps/cms/src/commands/boot-payload';
import { syncItem } from '../apps/cms/src/publishing/sync-item';
import { rareField, type Language } from './languages';

const minutesApart = 20;
const batch = 100;
const rareEach = 1_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: 'string' }, 'rest-index': { type: 'boolean', default: false } },
});
const languages = values.languages!.split(',') as Language[];
const [from, to] = positionals.map(Number) as [number, number];

/** A seeded item that generated ones are copied from: facts of its original, words in each language. */
interface Model {
  facts: { categories: string[]; [name: string]: unknown };
  words: Record<Language, News>;
}

async function readRareFieldId(payload: Payload): Promise<string> {
  const where = { code: { equals: rareField } };
  return (await payload.db.findOne<{ id: string }>({ collection: 'categories', where }))!.id;
}

async function readModels(payload: Payload, rareId: string): Promise<Model[]> {
  const { docs } = await payload.db.find<News>({
    collection: 'news',
    limit: 500,
    pagination: false,
    sort: 'createdAt',
    where: { language: { in: [...languages] } },
  });
  const models: Model[] = [];
  for (const itemId of new Set(docs.map((doc) => doc.itemId))) {
    const editions = docs.filter((doc) => doc.itemId === itemId);
    const words = Object.fromEntries(
      editions.map((edition) => [edition.language, edition]),
    ) as Model['words'];
    const original = await payload.db.findOne<News>({
      collection: 'news',
      where: { and: [{ itemId: { equals: itemId } }, { original: { exists: false } }] },
    });
    const { cities, heroImage } = original!;
    const categories = (original!.categories as string[]).filter((id) => id !== rareId);
    if (heroImage && languages.every((language) => words[language]))
      models.push({ facts: { categories, cities, heroImage, priority: 'normal' }, words });
  }
  if (models.length === 0) throw new Error('The seeded newsroom has no news in all of the languages');
  return models;
}

async function storeItem(req: PayloadRequest, model: Model, number: number): Promise<void> {
  const itemId = createItemId();
  const publishedAt = new Date(Date.now() - (number + 1) * minutesApart * 60_000).toISOString();
  let original: string | null = null;
  for (const language of languages) {
    const { headline, summary, dateline, body } = model.words[language];
    const title = `${String(headline)} (${number})`;
    const data = {
      id: randomUUID(),
      ...(original ? { original, frozenFacts: model.facts } : model.facts),
      ...{ language, itemId, summary, dateline, body, publishedAt },
      headline: title,
      slug: toSlug(title, language),
      stage: 'approved',
      _status: 'published',
      createdAt: publishedAt,
      updatedAt: publishedAt,
    };
    const doc = await req.payload.db.create({ collection: 'news', data, req } as never);
    original ??= (doc as unknown as News).id;
  }
  await syncItem(req, 'news', itemId);
  await syncDesk(req, 'news', itemId);
}

const payload = await bootPayload();
const rareId = await readRareFieldId(payload);
const models = await readModels(payload, rareId);
/** One item in a thousand is of the field that few are of. */
const toModel = (number: number): Model => {
  const { facts, words } = models[number % models.length]!;
  if (number % rareEach !== 0) return { facts, words };
  return { facts: { ...facts, categories: [...facts.categories, rareId] }, words };
};

for (let start = from; start < to; start += batch) {
  await inTransaction(payload, async (req) => {
    for (let number = start; number < Math.min(start + batch, to); number += 1)
      await storeItem(req, toModel(number), number);
  });
}
if (values['rest-index']) {
  const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } };
  await client.execute(
    'CREATE INDEX IF NOT EXISTS bench ON news (language, _status, deleted_at, published_at, created_at)',
  );
}
// No site has shown anything yet: there is nobody to tell.
await payload.db.deleteMany({ collection: 'outbox' as never, where: {} });
await payload.destroy();
