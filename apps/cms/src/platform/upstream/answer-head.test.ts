import { answerHead } from './answer-head';

test('HEAD is the head of what GET answers, and what would have come is not read', async () => {
  let isDropped = false;
  const head = answerHead(async (request: Request, { id }: { id: string }) => {
    const body = new ReadableStream({ cancel: () => void (isDropped = true) });
    return new Response(body, { status: 206, headers: { etag: `${request.method} ${id}` } });
  });
  const answer = await head(new Request('http://a.example/', { method: 'HEAD' }), { id: 'a' });
  expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([206, 'GET a', null]);
  expect(isDropped).toBe(true);
});

test('an answer without anything in it is taken as well', async () => {
  const head = answerHead(() => Promise.resolve(new Response(null, { status: 304 })));
  expect((await head(new Request('http://a.example/', { method: 'HEAD' }), {})).status).toBe(304);
});
