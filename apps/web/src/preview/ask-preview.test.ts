import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewPath, previewText } from '@eyvan/wire';
import { isSignedBody, signatureHeader } from '@eyvan/wire/signature';
import { askPreview, isPreview } from './ask-preview';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const token = 'x'.repeat(43);
const item = JSON.parse(readFileSync('packages/contract/fixtures/v1/news-item.fa.json', 'utf8')) as object;
const answered = { type: 'news', item, until: '2026-12-01T08:00:00.000Z', isIncomplete: false };

let answer: { status: number; body: unknown };
let asked: { path: string; body: string; signature: string | null }[] = [];
/** Stands in for the CMS. */
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const signature = request.headers[signatureHeader];
    asked.push({ path: `${request.method} ${request.url}`, body, signature: String(signature) });
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
});
const place = () => ({ cmsUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, secret });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: answered };
});

it('asks with a signature for this question alone', async () => {
  expect(await askPreview(place(), 'fa', token)).toMatchObject({ type: 'news', until: answered.until });
  const [{ path, body, signature }] = asked as [(typeof asked)[number]];
  expect([path, JSON.parse(body)]).toEqual([`POST ${previewPath}`, { language: 'fa', token, wants: 'item' }]);
  expect(isSignedBody(secret, previewText(body), signature, new Date())).toBe(true);
  expect(isSignedBody(secret, body, signature, new Date())).toBe(false);
});

it('knows of none where the CMS does not, and does not ask for what is no token', async () => {
  answer = { status: 404, body: '' };
  expect(await askPreview(place(), 'fa', token)).toBeNull();
  expect(await isPreview(place(), 'fa', token)).toBe(false);
  expect(asked).toHaveLength(2);
  expect(await askPreview(place(), 'fa', '../x')).toBeNull();
  expect(asked).toHaveLength(2);
});

it.each([401, 413, 500])('says nothing of a preview when the CMS answers %i', async (status) => {
  answer = { status, body: '' };
  await expect(askPreview(place(), 'fa', token)).rejects.toThrow(String(status));
});

it('takes what is too long as it is, and nothing that is no item', async () => {
  const long = { ...item, headline: 'a'.repeat(1_000) };
  answer = { status: 200, body: { ...answered, item: long } };
  expect((await askPreview(place(), 'fa', token))?.item).toMatchObject({ headline: long.headline });
  answer = { status: 200, body: { ...answered, item: { ...item, url: 'javascript:alert(1)', id: 7 } } };
  await expect(askPreview(place(), 'fa', token)).rejects.toThrow();
});
