import type { Payload } from 'payload';
import { inTransaction } from '../platform/database/in-transaction';
import type { EditionSlug } from '../content/edition';
import { markdownToBody } from '../import/markdown-to-body';
import { readItems, type SampleEdition, type SampleItem } from './read-content';
import { isStored, sampleId } from './sample-id';
import { toSampleTimes, type SampleTimes } from './sample-times';
import type { SeededReferences } from './seed-references';

interface SampleFacts extends SampleTimes {
  original: string;
  publishedAt: string;
  categories: string[];
  cities?: string[];
  heroImage?: string;
  image?: string;
  source?: { organization?: string; programme?: string; url?: string };
  organizers?: string[];
  relatedEvents?: string[];
  [fact: string]: unknown;
}

const pick = (ids: Map<string, string>, keys: string[] = []) =>
  keys.map((key) => {
    const id = ids.get(key);
    if (!id) throw new Error(`The sample texts name ${key}, which is not there`);
    return id;
  });

function toNewsFacts(facts: SampleFacts, refs: SeededReferences, events: Map<string, string>) {
  const { heroImage, source } = facts;
  return {
    heroImage: heroImage ? pick(refs.media, [heroImage])[0] : null,
    byline: facts.byline,
    priority: facts.priority ?? 'normal',
    relatedEvents: pick(events, facts.relatedEvents),
    source: source
      ? {
          ...source,
          organization: source.organization ? pick(refs.organizations, [source.organization])[0] : null,
        }
      : undefined,
  };
}

function toEventFacts(facts: SampleFacts, refs: SeededReferences) {
  const { timeZone, allDay, eventStatus, attendance, onlineUrl, participants, languages, image } = facts;
  return {
    ...toSampleTimes(facts, new Date()),
    ...{ timeZone, allDay, eventStatus, attendance, onlineUrl, participants, languages },
    organizers: pick(refs.organizations, facts.organizers),
    image: image ? pick(refs.media, [image])[0] : null,
  };
}

async function publishEdition(
  payload: Payload,
  slug: EditionSlug,
  itemKey: string,
  { language, fields, markdown }: SampleEdition,
  more: Record<string, unknown>,
  publishedAt: string,
): Promise<string> {
  const id = sampleId(slug, `${itemKey} ${language}`);
  if (await isStored(payload, slug, id)) return id;
  await inTransaction(payload, async (req) => {
    await payload.create({
      collection: slug,
      context: { skipSync: true },
      data: {
        id,
        ...fields,
        language,
        body: markdownToBody(markdown, language),
        publishedAt,
        _status: 'published',
        ...more,
      } as never,
      req,
    });
    // The sample was not written today: readers would see "updated" under a report of 2022.
    await payload.db.updateOne({
      collection: slug,
      id,
      data: { updatedAt: publishedAt, createdAt: publishedAt },
      req,
    } as never);
  });
  return id;
}

async function storeItem(
  payload: Payload,
  slug: EditionSlug,
  { key, facts, editions }: SampleItem<SampleFacts>,
  ownFacts: Record<string, unknown>,
  refs: SeededReferences,
): Promise<string> {
  const [first, ...translations] = editions;
  if (first?.language !== facts.original) throw new Error('A sample item lacks its original');
  const shared = {
    ...ownFacts,
    categories: pick(refs.categories, facts.categories),
    cities: pick(refs.cities, facts.cities),
  };
  const original = await publishEdition(payload, slug, key, first, shared, facts.publishedAt);
  for (const edition of translations)
    await publishEdition(payload, slug, key, edition, { original }, facts.publishedAt);
  return original;
}

/** Stores every sample text that is not there yet, events first, as news name them. @returns how many editions there are */
export async function seedItems(payload: Payload, refs: SeededReferences): Promise<number> {
  const events = new Map<string, string>();
  const eventSamples = readItems<SampleFacts>('events');
  for (const sample of eventSamples) {
    events.set(
      sample.key,
      await storeItem(payload, 'events', sample, toEventFacts(sample.facts, refs), refs),
    );
  }
  const newsSamples = readItems<SampleFacts>('news');
  for (const sample of newsSamples) {
    await storeItem(payload, 'news', sample, toNewsFacts(sample.facts, refs, events), refs);
  }
  return [...eventSamples, ...newsSamples].reduce((sum, { editions }) => sum + editions.length, 0);
}
