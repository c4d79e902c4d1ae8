import type { Payload } from 'payload';
import { localeCodes } from '@eyvan/locales';
import type { Api } from './api';
import { createReferences, drawJpeg, richText, toFile } from './content';
import { createEdition, createTranslation, publicationsOf, publish, saveDraft, withdraw } from './editions';
import { createPeople } from './people';
import { schedule } from './schedule';
import { nextSecond } from './next-second';

/**
 * A newsroom with something of everything that a backup has to keep: drafts after publication, translations,
 * withdrawals, a bin, pictures, localized words, schedules, preferences, and something that was deleted.
 */
export async function fillNewsroom(payload: Payload) {
  const refs = await createReferences(payload);
  const people = await createPeople(payload);
  const guest = await payload.create({
    collection: 'users',
    data: {
      name: 'Guest',
      email: 'guest@test.example',
      password: 'another long password',
      roles: ['journalist'],
    } as never,
  });
  const organization = await payload.create({
    collection: 'organizations',
    locale: 'en',
    data: { name: 'A studio', kind: 'studio' } as never,
  });
  const venue = await payload.create({
    collection: 'venues',
    locale: 'en',
    data: { name: 'A hall', city: refs.ashgabat, latitude: 37.95, accessibility: ['lift'] } as never,
  });
  await payload.update({
    collection: 'venues',
    id: venue.id,
    locale: 'fa',
    data: { name: 'تالار', address: 'عشق‌آباد' } as never,
  });
  await payload.update({
    collection: 'categories',
    id: refs.design,
    locale: 'fa',
    data: { name: 'طراحی' } as never,
  });
  await payload.update({
    collection: 'cities',
    id: refs.ashgabat,
    locale: 'en',
    data: { milestones: [{ date: '2023-10-31T12:00:00.000Z', title: 'Design' }] } as never,
  });
  const picture = async (alt: string) =>
    payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt } as never,
      file: toFile(await drawJpeg(640, 400)),
    });
  const hero = await picture('A hall');
  const alts = { fa: 'ایوان', ru: 'Зал' };
  for (const [locale, alt] of Object.entries(alts))
    await payload.update({
      collection: 'media',
      id: hero.id,
      locale: locale as 'fa',
      data: { alt } as never,
    });

  const facts = {
    cities: [refs.ashgabat],
    heroImage: hero.id,
    source: { organization: organization.id, programme: 'Days' },
  };
  const news = await createEdition(payload, 'news', [refs.design, refs.music], {
    ...facts,
    createdBy: guest.id,
    headline: 'Lines\u2028that JSON leaves as they are',
    corrections: [
      { at: '2026-01-02T03:04:05.000Z', kind: 'typo', note: 'One' },
      { at: '2026-01-03T03:04:05.000Z', kind: 'correction', note: 'Two' },
    ],
  });
  await publish(payload, 'news', news.id);
  await publish(payload, 'news', news.id, { summary: 'Edited once.' });
  await saveDraft(payload, 'news', news.id, { headline: 'Only a draft', body: richText('Not yet.') });
  const fa = await createTranslation(payload, 'news', news, {
    language: 'fa',
    headline: 'ایوان',
    summary: 'خلاصه',
  });
  await publish(payload, 'news', fa.id);
  const gone = await createEdition(payload, 'news', [refs.design], {
    headline: 'Withdrawn',
    _status: 'published',
  });
  await withdraw(payload, 'news', gone.id);
  const binned = await createEdition(payload, 'news', [refs.design], {
    headline: 'Binned',
    _status: 'published',
  });
  await payload.update({
    collection: 'news',
    id: binned.id,
    data: { deletedAt: new Date().toISOString() } as never,
  });
  const event = await createEdition(payload, 'events', [refs.design], {
    image: hero.id,
    organizers: [organization.id],
    venue: venue.id,
    participants: [{ country: 'TM', name: 'Somebody', attendance: 'offline' }],
    latitude: 37.95,
    longitude: 58.38,
    _status: 'published',
  });
  const planned = await createEdition(payload, 'news', [refs.music], {
    headline: 'Planned',
    relatedEvents: [event.id],
  });
  const at = new Date(Date.now() + 3_600_000);
  await schedule(payload, { by: people.editor, slug: 'news', id: planned.id, at });
  await payload.create({
    collection: 'payload-preferences',
    user: people.editor as never,
    data: { key: 'news-list', value: { columns: [{ accessor: 'headline', active: null }] } } as never,
  });
  return { refs, people, guest, hero, news, fa, gone, binned, event, planned };
}

/** Every answer of the public API about what there is, with what it says beside its body. */
export async function answersOf(payload: Payload, get: Api) {
  const answers: Record<
    string,
    { status: number; text: string; etag: string | null; lastModified: string | null }
  > = {};
  await nextSecond();
  const ask = async (path: string) => {
    const { headers, status, text } = await get(path);
    answers[path] = { status, text, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  };
  for (const locale of localeCodes)
    for (const list of ['news', 'events', 'categories', 'cities']) await ask(`/${list}?locale=${locale}`);
  const folders = { news: 'news', event: 'events', category: 'categories', city: 'cities' } as const;
  for (const { itemId, locale, type } of await publicationsOf(payload))
    await ask(`/${folders[type as keyof typeof folders]}/${itemId}?locale=${locale}`);
  return answers;
}
