import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import type { z } from 'zod';
import { inTransaction } from '../platform/database/in-transaction';
import type { Edition, EditionSlug } from '../content/edition';
import { markdownToBody } from '../import/markdown-to-body';
import { readItems, type SampleEdition, type SampleItem } from './read-content';
import { isStored, sampleId } from './sample-id';
import { eventSample, eventWords, newsSample, newsWords } from './sample-schemas';
import { toSampleTimes } from './sample-times';
import type { SeededReferences } from './seed-references';

type NewsFacts = z.infer<typeof newsSample>;
type EventFacts = z.infer<typeof eventSample>;
/** Of an edition besides its words: the facts of an original, or which one a translation has. */
type More<Slug extends EditionSlug> = Partial<RequiredDataFromCollectionSlug<Slug>>;

const pick = (ids: Map<string, string>, keys: string[] = []) =>
  keys.map((key) => {
    const id = ids.get(key);
    if (!id) throw new Error(`The sample texts name ${key}, which is not there`);
    return id;
  });

function toNewsFacts(facts: NewsFacts, refs: SeededReferences, events: Map<string, string>): More<'news'> {
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

function toEventFacts(facts: EventFacts, refs: SeededReferences): More<'events'> {
  const { timeZone, allDay, eventStatus, attendance, onlineUrl, participants, languages, image } = facts;
  return {
    ...toSampleTimes(facts, new Date()),
    ...{ timeZone, allDay, eventStatus, attendance, onlineUrl, participants, languages },
    organizers: pick(refs.organizations, facts.organizers),
    venue: facts.venue ? pick(refs.venues, [facts.venue])[0] : null,
    image: image ? pick(refs.media, [image])[0] : null,
  };
}

/** Stores an edition that is not there yet, whole, as of the day when it was published. @returns its id */
async function publishOnce(
  payload: Payload,
  slug: EditionSlug,
  id: string,
  publishedAt: string,
  create: (req: PayloadRequest) => Promise<Pick<Edition, 'wordsChangedAt'>>,
): Promise<string> {
  if (await isStored(payload, slug, id)) return id;
  await inTransaction(payload, async (req) => {
    const made = await create(req);
    // The sample was not written today: readers would see "updated" under a report of 2022, and under each translation
    // that its original has changed since.
    const changed = made.wordsChangedAt ? { wordsChangedAt: publishedAt, factsChangedAt: publishedAt } : {};
    const data = { updatedAt: publishedAt, createdAt: publishedAt, ...changed };
    await payload.db.updateOne({ collection: slug, id, data, req });
  });
  return id;
}

const context = { skipSync: true };

const toOwn = (id: string, { language, markdown }: SampleEdition, publishedAt: string) => ({
  id,
  language,
  body: markdownToBody(markdown, language),
  publishedAt,
  stage: 'writing' as const,
  _status: 'published' as const,
});

/** Stores one language of an item, with the facts or the original that it is given. @returns its id */
type Publish<Slug extends EditionSlug> = (edition: SampleEdition, more: More<Slug>) => Promise<string>;

const publishNews =
  (payload: Payload, { key, facts: { publishedAt } }: SampleItem<NewsFacts>): Publish<'news'> =>
  (edition, more) => {
    const id = sampleId('news', `${key} ${edition.language}`);
    const data = { ...newsWords.parse(edition.fields), ...toOwn(id, edition, publishedAt), ...more };
    return publishOnce(payload, 'news', id, publishedAt, (req) =>
      payload.create({ collection: 'news', context, data, req }),
    );
  };

const publishEvent =
  (payload: Payload, { key, facts: { publishedAt } }: SampleItem<EventFacts>): Publish<'events'> =>
  (edition, more) => {
    const id = sampleId('events', `${key} ${edition.language}`);
    const data = { ...eventWords.parse(edition.fields), ...toOwn(id, edition, publishedAt), ...more };
    return publishOnce(payload, 'events', id, publishedAt, (req) =>
      payload.create({ collection: 'events', context, data, req }),
    );
  };

async function storeItem<Slug extends EditionSlug>(
  publish: Publish<Slug>,
  { facts, editions }: SampleItem<NewsFacts | EventFacts>,
  toMore: { facts: More<Slug>; ofOriginal: (original: string) => More<Slug> },
): Promise<string> {
  const [first, ...translations] = editions;
  if (first?.language !== facts.original) throw new Error('A sample item lacks its original');
  const original = await publish(first, toMore.facts);
  for (const edition of translations) await publish(edition, toMore.ofOriginal(original));
  return original;
}

/** Stores every sample text that is not there yet, events first, as news name them. @returns how many editions there are */
export async function seedItems(payload: Payload, refs: SeededReferences): Promise<number> {
  const shared = ({ categories, cities }: NewsFacts | EventFacts) => ({
    categories: pick(refs.categories, categories),
    cities: pick(refs.cities, cities),
  });
  const ofOriginal = (original: string) => ({ original });
  const events = new Map<string, string>();
  const eventSamples = readItems('events', eventSample);
  for (const sample of eventSamples) {
    const facts = { ...toEventFacts(sample.facts, refs), ...shared(sample.facts) };
    events.set(
      sample.key,
      await storeItem<'events'>(publishEvent(payload, sample), sample, { facts, ofOriginal }),
    );
  }
  const newsSamples = readItems('news', newsSample);
  for (const sample of newsSamples) {
    const facts = { ...toNewsFacts(sample.facts, refs, events), ...shared(sample.facts) };
    await storeItem<'news'>(publishNews(payload, sample), sample, { facts, ofOriginal });
  }
  return [...eventSamples, ...newsSamples].reduce((sum, { editions }) => sum + editions.length, 0);
}
