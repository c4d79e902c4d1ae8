import { bootHouse, type House } from './boot';
import { restAs } from './rest';
let house: House;
beforeAll(async () => {
  house = await bootHouse();
});
afterAll(() => house.stop());
it('times', async () => {
  await house.payload.create({
    collection: 'users',
    data: { name: 'x', email: 'x@test.example', password: 'a long password', roles: ['admin'] } as any,
  });
  const ask = restAs();
  const look = () => Object.keys(house.payload.db.sessions ?? {}).length;
  for (const slug of [
    'news',
    'media',
    'users',
    'cities',
    'payload-jobs',
    'payload-preferences',
    'payload-kv',
  ])
    for (const [m, p, body] of [
      ['POST', '', { a: 1 }],
      ['PATCH', '/none', {}],
      ['PATCH', '?where[id][exists]=true', {}],
      ['DELETE', '/none'],
      ['DELETE', '?where[id][exists]=true'],
      ['POST', '/versions/none'],
      ['POST', '/none/duplicate'],
      ['POST', '/none/translate', { language: 'tk' }],
      ['POST', '/first-register', { email: 'x@test.example', password: 'a long password', name: 'x' }],
      ['POST', '/unlock', { email: 'admin@test.example' }],
      ['POST', '/refresh-token'],
      ['POST', '/reset-password', { token: 'x', password: 'a long password of mine' }],
      ['POST', '/verify/x'],
      ['POST', '/forgot-password', { email: 'x@test.example' }],
      ['POST', '/login', { email: 'x@test.example', password: 'b' }],
      ['POST', '/login', { email: 'nobody@test.example', password: 'b' }],
      ['POST', '/login', { email: 5, password: {} }],
      ['POST', '/logout'],
    ] as any[]) {
      const t = Date.now();
      const a = await Promise.race([
        ask(m, `/${slug}${p}`, body).catch((e) => ({ status: 'throws ' + e, text: '' })),
        new Promise<any>((r) => setTimeout(() => r({ status: 'hang', text: '' }), 3000)),
      ]);
      if (look() || a.status >= 500 || Date.now() - t > 500)
        process.stderr.write(
          `== ${m} ${slug}${p} ${Date.now() - t} ${a.status} ${a.text.slice(0, 100)} ${look()}\n`,
        );
    }
}, 60000);
