import { existsSync, readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!);

/** The keys of the schema, which are the only names in capitals at the start of a line. */
const readByApps = ['apps/cms/src/platform/env.ts', 'apps/web/src/env.ts'].flatMap((file) =>
  namesIn(read(file).split('.transform(({')[0]!.split('.transform((env)')[0]!, /^ +([A-Z][A-Z_]+): /gm),
);
const readByCompose = namesIn(read('docker-compose.yml'), /(?<!\$)\$\{([A-Z_]+)/g);
const readByEdge = namesIn(read('deploy/edge/nginx.conf.template'), /\$\{([A-Z_]+)\}/g);
const example = read('.env.example');
const inExample = namesIn(example, /^#?([A-Z][A-Z_]*)=/gm);
const unique = (names: string[]) => [...new Set(names)].sort();

describe('.env.example', () => {
  it('names every variable that the apps, the edge and docker-compose.yml read, and no other', () => {
    expect(readByApps).toEqual(expect.arrayContaining(['PAYLOAD_SECRET', 'CMS_URL', 'PORT', 'DATA_DIR']));
    expect(inExample.toSorted()).toEqual(unique([...readByApps, ...readByEdge, ...readByCompose]));
  });

  it('says of each what it is for', () => {
    const bare = example
      .split('\n\n')
      .filter((block) => /^#?[A-Z_]+=/m.test(block))
      .filter((block) => !/^# /m.test(block));
    expect(bare).toEqual([]);
  });

  it('holds no secret', () => {
    for (const name of inExample.filter((name) => /SECRET|PASSWORD|KEY/.test(name)))
      expect(example).toMatch(new RegExp(`^#?${name}=$`, 'm'));
  });

  it('is all that is in the repository of it', () => {
    expect(read('.gitignore').split('\n')).toContain('.env');
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env', '.env.*']));
    expect(existsSync(new URL('../.env.production', import.meta.url))).toBe(false);
  });
});
