import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { createEdition } from './editions';
import type { Rest } from './rest';

// Notices by mail, over a real SMTP server: at least once, to whom they are for, in their language; and never injected.
interface Taken {
  to: string[];
  /** The mail as it came over the wire. */
  raw: string;
}

const taken: Taken[] = [];
let refusals = 0;
const openServer = () =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error('Busy'), { responseCode: 451 }));
          return;
        }
        taken.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
let server = openServer();
const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
const close = () => new Promise<void>((resolve) => server.close(resolve));
await listen(0);
const { port } = server.server.address() as AddressInfo;
// Read once, by the first module that asks.
Object.assign(process.env, {
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: 'Eyvan, the hall <news@city.example>',
});
const { openStaffedNewsroom } = await import('./open-newsroom');
const { deliverMails } = await import('../src/editions/mails/deliver-mails');
const { runReleases } = await import('../src/editions/releases/run-releases');

const { payload, refs, people, rests } = await openStaffedNewsroom();
afterAll(close);
beforeEach(async () => {
  taken.length = 0;
  refusals = 0;
  for (const collection of ['mails', 'notices', 'releases'] as const)
    await payload.db.deleteMany({ collection, where: {} });
});

const news = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { createdBy: people.journalist.id, ...data });
const step = (who: Rest, id: string, data: Record<string, unknown>) =>
  who('PATCH', `/news/${id}?draft=true&depth=0`, data);
const waiting = async () => (await payload.db.count({ collection: 'mails', where: {} })).totalDocs;
const setPerson = (name: keyof typeof people, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'users', id: people[name].id, data });
const makeDue = () =>
  payload.db.updateMany({
    collection: 'mails',
    data: { nextAttemptAt: new Date(Date.now() - 1_000).toISOString() },
    where: {},
  });

/** Of a mail: its heads, unfolded and decoded, and its text. */
function read({ raw }: Taken) {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const heads = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const decode = (text: string) =>
    text
      .replaceAll(/\?=\s+=\?/g, '?==?')
      .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_all, kind: string, words: string) =>
        kind.toUpperCase() === 'B'
          ? Buffer.from(words, 'base64').toString()
          : decodeURIComponent(words.replaceAll('_', ' ').replaceAll('=', '%')),
      );
  const names = heads.map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
  const of = (name: string) =>
    decode(heads.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2) ?? '');
  const body = rest.join('\r\n\r\n');
  const text = of('content-transfer-encoding') === 'base64' ? Buffer.from(body, 'base64').toString() : body;
  return { names, of, text: text.replaceAll('=\r\n', '').replaceAll('=3D', '=') };
}

it('sends each notice to whom it is for, with the way there, once', async () => {
  const { id } = await news();
  await step(rests.journalist, id, { stage: 'review' });
  expect(await waiting()).toBe(2);
  expect(taken).toEqual([]);
  await deliverMails(payload);
  await deliverMails(payload);
  expect(taken.map(({ to }) => to).sort()).toEqual([[people.admin.email], [people.editor.email]]);
  const { of, text } = read(taken[0]!);
  expect(of('from')).toBe('"Eyvan, the hall" <news@city.example>');
  expect(of('content-type')).toContain('text/plain');
  expect(of('auto-submitted')).toBe('auto-generated');
  expect(text).toContain(`http://localhost:3998/admin/collections/news/${id}?locale=en`);
  expect(await waiting()).toBe(0);
});

it('speaks the language of who reads', async () => {
  await setPerson('journalist', { adminLanguage: 'ru' });
  const { id } = await news({ headline: 'Зал' });
  await step(rests.editor, id, { stage: 'approved' });
  await deliverMails(payload);
  expect(read(taken[0]!).of('subject')).toBe('editor одобряет «Зал».');
});

it('sends nothing to who wants no mails, and nothing of what was read meanwhile', async () => {
  expect((await rests.editor('PATCH', `/users/${people.editor.id}`, { mailNotices: false })).status).toBe(
    200,
  );
  const { id } = await news();
  await step(rests.journalist, id, { stage: 'review' });
  await rests.admin('POST', '/notices/read', { all: true });
  await deliverMails(payload);
  expect([taken, await waiting()]).toEqual([[], 0]);
  await setPerson('editor', { mailNotices: true });
});

it('tries again when the server is busy, or away, and loses none', async () => {
  const { id } = await news();
  await step(rests.editor, id, { stage: 'approved' });
  refusals = 1;
  await deliverMails(payload);
  expect([taken.length, await waiting()]).toEqual([0, 1]);
  // Not before its time.
  await deliverMails(payload);
  expect(taken).toEqual([]);
  await close();
  await makeDue();
  await deliverMails(payload);
  const [row] = (await payload.db.find({ collection: 'mails', where: {} })).docs;
  expect(row).toMatchObject({ attempts: 2, lastError: expect.stringContaining('ECONNREFUSED') });
  server = openServer();
  await listen(port);
  await makeDue();
  await deliverMails(payload);
  expect([taken.map(({ to }) => to), await waiting()]).toEqual([[[people.journalist.email]], 0]);
});

it('gives up after three days', async () => {
  const { id } = await news();
  await step(rests.editor, id, { stage: 'approved' });
  refusals = 1;
  const createdAt = new Date(Date.now() - 4 * 86_400_000).toISOString();
  await payload.db.updateMany({ collection: 'mails', data: { createdAt }, where: {} });
  await deliverMails(payload);
  expect([taken, await waiting()]).toEqual([[], 0]);
});

it('sends nothing of what did not happen', async () => {
  const { id } = await news();
  await step(rests.editor, id, { stage: 'approved', categories: ['x'] });
  await step(rests.journalist, id, { stage: 'approved' });
  expect(await waiting()).toBe(0);
});

it('says at once that a release failed', async () => {
  const { id } = await news();
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const editions = [{ collection: 'news', id }];
  const { body } = await rests.editor('POST', '/releases', { action: 'publish', at, editions });
  const deletedAt = new Date().toISOString();
  await payload.update({ collection: 'news', id, draft: true, data: { deletedAt } });
  const due = { at: new Date(Date.now() - 1_000).toISOString() };
  await payload.db.updateOne({ collection: 'releases', id: body.id, data: due });
  await runReleases(payload);
  await deliverMails(payload);
  expect(taken.map(({ to: [to] }) => to).sort()).toEqual([people.admin.email, people.editor.email]);
});

it('takes no line of a head from a name, a headline or a comment', async () => {
  const bait = 'x\r\nBcc: all@city.example\r\n\r\nInjected';
  await setPerson('editor', { name: bait });
  const { id } = await news();
  // Past all checks of ours: whatever stands there, however it came.
  await payload.db.updateOne({ collection: 'news', id, data: { headline: bait } });
  await step(rests.editor, id, { stage: 'approved' });
  await rests.admin('POST', '/comments', { collection: 'news', id, text: bait });
  await payload.db.updateMany({
    collection: 'notices',
    data: { title: bait, whoName: bait, note: bait },
    where: {},
  });
  await deliverMails(payload);
  expect(taken).toHaveLength(2);
  for (const mail of taken) {
    expect(mail.to).toEqual([people.journalist.email]);
    const { names, of } = read(mail);
    expect(names).not.toContain('bcc');
    expect(of('to')).toBe(people.journalist.email);
    expect(of('subject')).toContain('Injected');
  }
  await setPerson('editor', { name: 'editor' });
});
