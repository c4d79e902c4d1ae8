import { guardOverride } from './guard-override';

const route = guardOverride(() => Promise.resolve(new Response('asked')));
const ask = (headers: Record<string, string>) =>
  route(new Request('http://a.example/api/news', { method: 'POST', body: 'a=b', headers }), {});

const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
const json = { 'content-type': 'application/json' };
const overrides = ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'];

test.each(overrides)('with %s a form is asked, and nothing else', async (name) => {
  expect(await (await ask({ ...form, [name]: 'GET' })).text()).toBe('asked');
  for (const type of [json, { 'content-type': '' }])
    expect((await ask({ ...type, [name]: 'GET' })).status).toBe(400);
});

test('what means no other method is left alone', async () => {
  expect(await (await ask(json)).text()).toBe('asked');
});
