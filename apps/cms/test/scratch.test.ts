import { bootHouse, type House } from './boot';
import { createReferences, newsData } from './content';
let house: House;
beforeAll(async () => {
  house = await bootHouse();
});
afterAll(() => house.stop());
it('x', async () => {
  const p = house.payload;
  const refs = await createReferences(p);
  const d = await p.create({
    collection: 'news',
    draft: true,
    data: newsData([refs.design], { heroImage: 'none' }) as any,
  });
  console.log(
    d.heroImage,
    ((await p.db.findOne({ collection: 'news', where: { id: { equals: d.id } } })) as any).heroImage,
  );
  console.log(await (p.db as any).drizzle.run('PRAGMA foreign_keys'));
  for (const data of [{ categories: ['nowhere'] }, { cities: ['x'] }])
    await p.create({ collection: 'news', draft: true, data: newsData([refs.design], data) as any }).then(
      (d) => console.log('ok', d.categories),
      (e) => console.log(e.message, e.cause),
    );
});
