import type { Db } from 'mongodb';
import { MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import { Leases } from '../src/platform/database/leases';
import { republish } from '../src/publishing/republish';
import { bootNewsroom, type Newsroom } from './open-newsroom';
import { createReferences } from './content';
import { createEdition, publicationsOf, publish } from './editions';

// Several processes on one MongoDB wait for each other, as the writers of one process do.
describe('a lease', () => {
  let clients: MongoClient[];
  let leases: Leases[];
  const databaseOf = (client: MongoClient): Db =>
    client.db(`${new URL(process.env.DATABASE_URL!).pathname.slice(1)}-leases`);

  beforeAll(async () => {
    clients = await Promise.all([1, 2, 3].map(() => new MongoClient(process.env.DATABASE_URL!).connect()));
    leases = clients.map((client) => new Leases(databaseOf(client)));
    await leases[0]!.prepare();
  });
  afterAll(async () => {
    await databaseOf(clients[0]!).dropDatabase();
    for (const client of clients) await client.close();
  });

  it('is held by one at a time, however many ask', async () => {
    const seen = { holds: 0, atOnce: 0, most: 0 };
    const ask = async (own: Leases, name: string) => {
      for (let round = 0; round < 50; round += 1) {
        const { isHeld, lostBy } = await own.hold('writer', name, 5_000);
        expect(lostBy).toBeNull();
        if (!isHeld) continue;
        seen.holds += 1;
        seen.atOnce += 1;
        seen.most = Math.max(seen.most, seen.atOnce);
        await new Promise((resolve) => setImmediate(resolve));
        seen.atOnce -= 1;
        await own.drop('writer', name);
      }
    };
    await Promise.all(leases.map((own, index) => ask(own, `process ${index}`)));
    expect(seen.most).toBe(1);
    expect(seen.holds).toBeGreaterThan(10);
  });

  it('is renewed by its holder, and passes on when its time is over, with the name of who lost it', async () => {
    const [first, second] = leases as [Leases, Leases];
    expect(await first.hold('worker', 'a', 400)).toEqual({ isHeld: true, lostBy: null });
    expect(await second.hold('worker', 'b', 400)).toEqual({ isHeld: false, lostBy: null });
    // Before it is renewed: a machine that pauses here makes the wait longer, never shorter.
    const begun = Date.now();
    expect(await first.hold('worker', 'a', 400)).toEqual({ isHeld: true, lostBy: null });
    let taken = await second.hold('worker', 'b', 5_000);
    while (!taken.isHeld) taken = await second.hold('worker', 'b', 5_000);
    expect(Date.now() - begun).toBeGreaterThan(300);
    expect(taken).toEqual({ isHeld: true, lostBy: 'a' });
    expect(await first.hold('worker', 'a', 400)).toEqual({ isHeld: false, lostBy: null });
  });
});

describe('two processes', () => {
  let newsrooms: [Newsroom, Newsroom];
  let payloads: [Payload, Payload];
  let design: string;

  beforeAll(async () => {
    newsrooms = [await bootNewsroom('first'), await bootNewsroom('second')];
    payloads = [newsrooms[0].payload, newsrooms[1].payload];
    ({ design } = (await createReferences(payloads[0])) as unknown as { design: string });
  });
  afterAll(async () => {
    await newsrooms[1].payload.destroy();
    await newsrooms[0].stop();
  });

  it('that write at once lose nothing, and count on', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const docs = await Promise.all(
      numbers.map((index) =>
        createEdition(payloads[index % 2]!, 'news', [design], {
          headline: `News ${index}`,
          _status: 'published',
        }),
      ),
    );
    const rows = await publicationsOf(payloads[0]);
    const sequences = rows.map(({ sequence }) => Number(sequence)).sort((a, b) => a - b);
    expect(sequences).toEqual(sequences.map((_, index) => sequences[0]! + index));
    for (const { itemId } of docs) expect(rows.filter((row) => row.itemId === itemId)).toHaveLength(1);
    expect(await republish(payloads[1])).toEqual([]);
  });

  it('that publish two languages of one item at once name each as the other’s', async () => {
    for (let round = 0; round < 5; round += 1) {
      const original = await createEdition(payloads[0], 'news', [design], { headline: `Round ${round}` });
      const translation = await createEdition(payloads[1], 'news', [], {
        language: 'ru',
        original: original.id,
        headline: `Круг ${round}`,
      });
      await Promise.all([
        publish(payloads[0], 'news', original.id),
        publish(payloads[1], 'news', translation.id),
      ]);
      const rows = await publicationsOf(payloads[0], original.itemId);
      for (const { itemJson, locale } of rows) {
        const { alternates } = JSON.parse(itemJson as string) as { alternates: { locale: string }[] };
        expect(alternates).toMatchObject([{ locale: locale === 'en' ? 'ru' : 'en' }]);
      }
      expect(rows).toHaveLength(2);
    }
  });
});
