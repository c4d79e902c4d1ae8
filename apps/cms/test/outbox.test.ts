import { openServer, waitFor, type Server } from '@eyvan/test-kit';
import { missedWithdrawals, pushMessage, type PushMessage } from '@eyvan/wire';
import { isSignedBody, signatureHeader } from '@eyvan/wire/signature';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { initTransaction, createLocalReq, killTransaction, type Payload } from 'payload';
import { env } from '../src/platform/env';
import { startBackground } from '../src/platform/jobs/background';
import { deliveriesOf, deliverTo, receivers } from '../src/delivery/deliver-outbox';
import { findMissedWithdrawals } from '../src/delivery/missed-withdrawals';
import { openNewsroom } from './open-newsroom';
import { createEdition, createTranslation, publicationsOf, publish, saveDraft, withdraw } from './editions';

// Pushes to the site: signed, at least once, in order, and until they are taken.
const { payload, refs } = await openNewsroom();
let site: Server;

interface Push {
  url: string;
  message: PushMessage;
  body: string;
  signature: string | null;
}
let pushes: Push[];
type Answering = (response: ServerResponse) => void;
const takes: Answering = (response) => response.writeHead(204).end();
let answering: Answering = takes;

async function receive(request: IncomingMessage, response: ServerResponse) {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const signature = request.headers[signatureHeader] as string | null;
  pushes.push({ url: request.url!, message: JSON.parse(body) as PushMessage, body, signature });
  answering(response);
}

beforeAll(async () => {
  site = await openServer(receive);
  env.REVALIDATE_URLS = [site.url];
});
afterAll(() => site.close());
beforeEach(async () => {
  pushes = [];
  answering = takes;
  await payload.db.deleteMany({ collection: 'outbox' as never, where: {} });
});

/** As the background does, once. @returns how many were taken */
async function deliverOutbox(given: Payload): Promise<number> {
  const taken = await Promise.all(receivers().map((receiver) => deliverTo(given, receiver)));
  return taken.reduce((sum, one) => sum + one, 0);
}

type Row = {
  id: string;
  attempts: number;
  nextAttemptAt: string;
  lastError: string | null;
  message: PushMessage;
};
const outbox = async () =>
  (
    await payload.db.find<Row>({
      collection: 'outbox' as never,
      limit: 0,
      pagination: false,
      sort: 'createdAt',
    })
  ).docs;
const news = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { cities: [refs.ashgabat], _status: 'published', ...data });
/** As time passes: what is to be tried later is due now. */
const passTime = () =>
  payload.db.updateMany({
    collection: 'outbox' as never,
    where: {},
    data: { nextAttemptAt: new Date(Date.now() - 1_000).toISOString() },
  } as never);

describe('a push', () => {
  it('says what to drop and what to make anew, is signed, and is deleted when it has been taken', async () => {
    const { itemId } = await news();
    expect(await outbox()).toHaveLength(1);
    expect(await deliverOutbox(payload)).toBe(1);
    const [push] = pushes;
    expect(push!.url).toBe('/api/revalidate');
    expect(pushMessage.parse(push!.message)).toEqual(push!.message);
    expect(push!.message).toMatchObject({
      kind: 'changed',
      tags: expect.arrayContaining([
        `item:${itemId}`,
        'news',
        'news:en',
        'locale:en',
        'category:design',
        'city:ashgabat',
      ]) as string[],
      paths: expect.arrayContaining([
        '/en',
        '/en/news',
        `/en/news/${itemId}/a-hall-that-is-open-on-one-side`,
      ]) as string[],
    });
    expect(isSignedBody(env.REVALIDATE_SECRET, push!.body, push!.signature, new Date())).toBe(true);
    expect(isSignedBody(env.PAYLOAD_SECRET, push!.body, push!.signature, new Date())).toBe(false);
    expect(isSignedBody(env.REVALIDATE_SECRET, `${push!.body} `, push!.signature, new Date())).toBe(false);
    expect(
      isSignedBody(env.REVALIDATE_SECRET, push!.body, push!.signature, new Date(Date.now() + 400_000)),
    ).toBe(false);
    expect(await outbox()).toEqual([]);
    expect(await deliverOutbox(payload)).toBe(0);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a withdrawal', (id) => withdraw(payload, 'news', id)],
    [
      'the bin',
      (id) =>
        payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } as never }),
    ],
    ['a deletion', (id) => payload.delete({ collection: 'news', id })],
  ])('of %s is of its own kind, and names the page that was', async (_what, act) => {
    const { id, itemId } = await news();
    await deliverOutbox(payload);
    await act(id);
    await deliverOutbox(payload);
    expect(pushes).toHaveLength(2);
    expect(pushes[1]!.message.kind).toBe('withdrawn');
    expect(pushes[1]!.message.tags).toContain(`item:${itemId}`);
    expect(pushes[1]!.message.paths).toContain(`/en/news/${itemId}/a-hall-that-is-open-on-one-side`);
    // And every list on which it may have stood.
    expect(pushes[1]!.message.paths).toEqual(
      expect.arrayContaining([
        ...['/en', '/en/news', '/en/fields/design', '/en/cities/ashgabat'],
        ...['/en/feed.xml', '/en/pages.xml'],
      ]),
    );
  });

  it('of a withdrawal comes beside one of what changes with it', async () => {
    const original = await news();
    const translation = await createTranslation(payload, 'news', original, { language: 'tk' });
    await publish(payload, 'news', translation.id);
    await deliverOutbox(payload);
    pushes = [];
    await withdraw(payload, 'news', original.id);
    await deliverOutbox(payload);
    const tagsOf = (kind: string) => pushes.find(({ message }) => message.kind === kind)!.message.tags;
    expect(tagsOf('withdrawn')).toContain('news:en');
    expect(tagsOf('withdrawn')).not.toContain('news:tk');
    expect(tagsOf('changed')).toContain('news:tk');
  });

  it('of an edition that moves names where it was and where it is', async () => {
    const { id, itemId } = await news();
    await deliverOutbox(payload);
    await publish(payload, 'news', id, { slug: 'elsewhere', categories: [refs.music] });
    await deliverOutbox(payload);
    const { paths, tags } = pushes[1]!.message;
    expect(paths).toEqual(expect.arrayContaining([`/en/news/${itemId}/elsewhere`]));
    expect(paths).toEqual(expect.arrayContaining([`/en/news/${itemId}/a-hall-that-is-open-on-one-side`]));
    expect(tags).toEqual(expect.arrayContaining(['category:design', 'category:music']));
  });
});

describe('nothing is sent', () => {
  it('for drafts, and for what changes nothing', async () => {
    const { id } = await createEdition(payload, 'news', [refs.design]);
    await saveDraft(payload, 'news', id, { summary: 'Still a draft.' });
    await withdraw(payload, 'news', id);
    await payload.update({
      collection: 'cities',
      id: refs.ashgabat,
      locale: 'en',
      data: { name: 'Ashgabat' } as never,
    });
    expect(await outbox()).toEqual([]);
  });

  it('for a publication that is refused', async () => {
    const { id } = await createEdition(payload, 'news', []);
    await expect(publish(payload, 'news', id)).rejects.toThrow('categories');
    expect(await outbox()).toEqual([]);
  });

  it('for a change that is rolled back', async () => {
    const { id, itemId } = await createEdition(payload, 'news', [refs.design]);
    const countJobs = () => payload.db.count({ collection: 'payload-jobs', where: {} });
    const jobsBefore = await countJobs();
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await payload.update({ collection: 'news', id, data: { _status: 'published' } as never, req });
    await killTransaction(req);
    expect(await outbox()).toEqual([]);
    expect(await publicationsOf(payload, itemId)).toEqual([]);
    expect((await payload.findByID({ collection: 'news', id }))._status).toBe('draft');
    expect(await countJobs()).toEqual(jobsBefore);
  });
});

describe('a site that does not take it', () => {
  it.each<[string, Answering, RegExp]>([
    ['answers 500', (response) => response.writeHead(500).end(), /500/],
    ['answers 401', (response) => response.writeHead(401).end(), /401/],
    ['closes the line', (response) => response.destroy(), /fetch failed|terminated/],
    ['hangs', () => undefined, /timeout/],
  ])('%s: is asked again with the same id, later each time, until it does', async (_how, answer, error) => {
    await news();
    const [{ message }] = (await outbox()) as [Row];
    answering = answer;
    for (let attempt = 1; attempt <= (error.source === 'timeout' ? 1 : 3); attempt += 1) {
      const began = Date.now();
      expect(await deliverOutbox(payload)).toBe(0);
      const [row] = (await outbox()) as [Row];
      expect(row).toMatchObject({
        attempts: attempt,
        message,
        lastError: expect.stringMatching(error) as string,
      });
      expect(Date.parse(row.nextAttemptAt)).toBeGreaterThanOrEqual(began + 250 * 2 ** attempt);
      // Not due yet: it is left alone.
      const asked = pushes.length;
      expect(await deliverOutbox(payload)).toBe(0);
      expect(pushes).toHaveLength(asked);
      await passTime();
    }
    answering = takes;
    expect(await deliverOutbox(payload)).toBe(1);
    expect(new Set(pushes.map((push) => push.message.id))).toEqual(new Set([message.id]));
    for (const { body, signature } of pushes)
      expect(isSignedBody(env.REVALIDATE_SECRET, body, signature, new Date())).toBe(true);
    expect(await outbox()).toEqual([]);
  });

  it.each([
    ['a quarter of a minute', 'changed', 15_000],
    ['two seconds with a withdrawal', 'withdrawn', 2_000],
  ])('waits %s at most', async (_time, kind, mostMs) => {
    const { id } = await news();
    if (kind === 'withdrawn') {
      await deliverOutbox(payload);
      await withdraw(payload, 'news', id);
    }
    answering = (response) => response.writeHead(503).end();
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await deliverOutbox(payload);
      await passTime();
    }
    await deliverOutbox(payload);
    const [row] = (await outbox()) as [Row];
    expect(row.attempts).toBe(13);
    expect(Date.parse(row.nextAttemptAt)).toBeLessThanOrEqual(Date.now() + mostMs);
  });

  it('is asked at once when the clock was ahead, and has been set right', async () => {
    await news();
    await payload.db.updateMany({
      collection: 'outbox' as never,
      where: {},
      data: { nextAttemptAt: new Date(Date.now() + 600_000).toISOString() },
    } as never);
    expect(await deliverOutbox(payload)).toBe(1);
  });

  it('is not asked fifty times in a row, and does not keep another from its own', async () => {
    let asked = 0;
    const other = await openServer(async (_request, response) => {
      asked += 1;
      response.writeHead(204).end();
    });
    env.REVALIDATE_URLS = [site.url, other.url];
    try {
      answering = (response) => response.writeHead(500).end();
      for (let index = 0; index < 5; index += 1) await news();
      expect(await deliverOutbox(payload)).toBe(5);
      expect([pushes.length, asked]).toEqual([1, 5]);
      answering = takes;
      await passTime();
      expect(await deliverOutbox(payload)).toBe(5);
    } finally {
      env.REVALIDATE_URLS = [site.url];
      await other.close();
    }
  });
});

describe('an edge', () => {
  let asked: string[];
  let isAway: boolean;
  let edge: Server;
  beforeAll(async () => {
    edge = await openServer(async ({ method, url }, response) => {
      asked.push(`${method} ${url} after ${pushes.length}`);
      response.writeHead(isAway ? 503 : 204).end();
    });
    env.EDGE_URLS = [edge.url];
  });
  beforeEach(() => {
    asked = [];
    isAway = false;
  });
  afterAll(async () => {
    env.EDGE_URLS = [];
    await edge.close();
  });

  it('drops what it keeps at once at a withdrawal, and after the site has heard of it, and at nothing else', async () => {
    const { id } = await news();
    await deliverOutbox(payload);
    expect(asked).toEqual([]);
    await withdraw(payload, 'news', id);
    await deliverOutbox(payload);
    expect(pushes.map(({ message }) => message.kind)).toEqual(['changed', 'withdrawn']);
    // At once, whether the site takes it or not, and again after it has.
    expect(asked).toEqual([expect.stringMatching(/^POST \/drop after [12]$/), 'POST /drop after 2']);
    expect(await outbox()).toEqual([]);
  });

  it('is told while the site is away, once; and once more when that is back', async () => {
    const { id } = await news();
    await deliverOutbox(payload);
    await withdraw(payload, 'news', id);
    answering = (response) => response.writeHead(500).end();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await deliverOutbox(payload);
      await passTime();
    }
    expect(asked).toHaveLength(1);
    answering = takes;
    await deliverOutbox(payload);
    expect(asked).toHaveLength(2);
    expect(await outbox()).toEqual([]);
  });

  it('that is away is told until it has taken it, and keeps no site from its push', async () => {
    const { id } = await news();
    await deliverOutbox(payload);
    isAway = true;
    await withdraw(payload, 'news', id);
    await deliverOutbox(payload);
    expect(pushes.at(-1)!.message.kind).toBe('withdrawn');
    expect(await outbox()).toHaveLength(2);
    isAway = false;
    await passTime();
    await deliverOutbox(payload);
    expect(await outbox()).toEqual([]);
  });
});

describe('a site that starts', () => {
  it('is told what was withdrawn while it was away, until that is delivered', async () => {
    const { id, itemId } = await news();
    const { itemId: another } = await news();
    expect(await findMissedWithdrawals(payload)).toEqual({ tags: [] });
    await withdraw(payload, 'news', id);
    const missed = await findMissedWithdrawals(payload);
    expect(missedWithdrawals.parse(missed)).toEqual(missed);
    expect(missed.tags).toEqual(expect.arrayContaining([`item:${itemId}`, 'news:en', 'category:design']));
    expect(missed.tags).not.toContain(`item:${another}`);
    await deliverOutbox(payload);
    expect(await findMissedWithdrawals(payload)).toEqual({ tags: [] });
  });
});

describe('in the background', () => {
  it('a push follows its commit by itself, and a lost one is made good when the site is back', async () => {
    const stop = startBackground(payload, deliveriesOf(payload));
    try {
      const first = await news();
      await waitFor(() => pushes.some(({ message }) => message.tags.includes(`item:${first.itemId}`)));
      await waitFor(async () => (await outbox()).length === 0);

      answering = (response) => response.destroy();
      const second = await news();
      const isOf = ({ message }: Push) => message.tags.includes(`item:${second.itemId}`);
      await waitFor(() => pushes.some(isOf));
      await waitFor(async () => (await outbox()).some(({ attempts }) => attempts > 0));
      answering = takes;
      await waitFor(async () => (await outbox()).length === 0, Boolean, { timeoutMs: 35_000 });
      expect(pushes.filter(isOf).length).toBeGreaterThan(1);
      expect(new Set(pushes.filter(isOf).map(({ message }) => message.id)).size).toBe(1);
    } finally {
      await stop();
    }
  });
});
