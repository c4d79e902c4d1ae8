import { openServer } from './server';

it('answers at its address until it is closed, whoever is still waiting', async () => {
  const server = await openServer(({ url }, response) => (url === '/hang' ? undefined : response.end(url)));
  expect(await (await fetch(`${server.url}/a`)).text()).toBe('/a');
  const hanging = expect(fetch(`${server.url}/hang`)).rejects.toThrow('fetch failed');
  // So that it is there already: a request that comes too late would be refused as well.
  await fetch(`${server.url}/b`);
  await server.close();
  await hanging;
  await expect(fetch(`${server.url}/a`)).rejects.toThrow('fetch failed');
});
