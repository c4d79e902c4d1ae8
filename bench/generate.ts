// Adds generated news to a seeded newsroom; runs in apps/cms: `generate.ts <from> <to>`, numbers of items.
import { toSlug } from '@eyvan/locales';
import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '../apps/cms/src/database/in-transaction';
import type { Edition } from '../apps/cms/src/editions/collections';
import { createItemId } from '../apps/cms/src/editions/item-id';
import { bootPayload } from '../apps/cms/src/commands/boot-payload';
import { syncItem } from '../apps/cms/src/publishing/sync-item';
import { languages, type Language } from './languages';

const minutesApart = 20;
const batch = 100;

/** A seeded item that generated ones are copied from: facts of its original, words in each language. */
interface Model {
  facts: Record<string, unknown>;
  words: Record<Language, Edition>;
}

async function readModels(payload: Payload): Promise<Model[]> {
  const { docs } = await payload.db.find<Edition>({
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
    const original = await payload.db.findOne<Edition>({
      collection: 'news',
      where: { and: [{ itemId: { equals: itemId } }, { original: { exists: false } }] },
    });
    const { categories, cities, heroImage } = original!;
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
    original ??= (doc as unknown as Edition).id;
  }
  await syncItem(req, 'news', itemId);
}

const [from, to] = process.argv.slice(2).map(Number) as [number, number];
const payload = await bootPayload();
const models = await readModels(payload);
for (let start = from; start < to; start += batch) {
  await inTransaction(payload, async (req) => {
    for (let number = start; number < Math.min(start + batch, to); number += 1)
      await storeItem(req, models[number % models.length]!, number);
  });
}
// Payload's REST is to be measured at its best: it gets the index that this one list would need.
const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } };
await client.execute(
  'CREATE INDEX IF NOT EXISTS bench ON news (language, _status, deleted_at, published_at, created_at)',
);
// No site has shown anything yet: there is nobody to tell.
await payload.db.deleteMany({ collection: 'outbox' as never, where: {} });
await payload.destroy();
