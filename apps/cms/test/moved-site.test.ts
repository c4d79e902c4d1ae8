import { env } from '../src/platform/env';
import { followSiteUrl } from '../src/publishing/follow-site-url';
import { republish } from '../src/publishing/republish';
import { openNewsroom } from './open-newsroom';
import { createEdition, publicationsOf } from './editions';

// A site that has moved: its publications are made anew one after the other, and it may be cut off at any of them.
const before = 'http://before.example';
const { payload, refs } = await openNewsroom();

beforeAll(async () => {
  const event = await createEdition(payload, 'events', [refs.design], { _status: 'published' });
  for (let index = 0; index < 5; index += 1)
    await createEdition(payload, 'news', [refs.design], {
      headline: `About it ${index}`,
      relatedEvents: [event.id],
      cities: [refs.ashgabat],
      _status: 'published',
    });
  await createEdition(payload, 'news', [refs.music], { headline: 'Not public' });
  await republish(payload);
});

const texts = async () =>
  (await publicationsOf(payload)).map(({ key, summaryJson, itemJson }) => ({
    key: key as string,
    summaryJson: summaryJson as string,
    itemJson: itemJson as string,
  }));

/** As if all had been made at another address. */
async function move(): Promise<void> {
  for (const { key, summaryJson, itemJson } of await texts()) {
    const toBefore = (json: string) => json.replaceAll(`"${env.SITE_URL}/`, `"${before}/`);
    const data = { summaryJson: toBefore(summaryJson), itemJson: toBefore(itemJson) };
    await payload.db.updateOne({
      collection: 'publications' as never,
      where: { key: { equals: key } },
      data,
    });
  }
}

it('it goes on where it was cut off, and ends with what a newsroom at that address would have', async () => {
  const right = await texts();
  await move();
  expect((await texts()).every(({ itemJson }) => itemJson.includes(before))).toBe(true);

  let rounds = 0;
  for (let isMoved = true; isMoved && rounds < 50; rounds += 1) {
    let asked = 0;
    isMoved = await followSiteUrl(payload, () => (asked += 1) > 1);
    // Whatever is done by now is right by itself, also where it names what is not done yet.
    for (const { summaryJson, itemJson } of await texts())
      if (summaryJson.includes(`"url":"${env.SITE_URL}/`)) expect(itemJson).not.toContain(before);
  }
  // One thing in each round: the event, five news, two fields, one city; and one round that finds nothing left.
  expect(rounds).toBe(10);
  expect(await texts()).toEqual(right);
  expect(await republish(payload)).toEqual([]);
});
