import { parseEnv } from './env';

const secret = 'a-secret-of-more-than-thirty-two-characters';

describe('parseEnv', () => {
  it('needs nothing but the secret', () => {
    const env = parseEnv({ REVALIDATE_SECRET: secret, NODE_ENV: 'test' });
    expect(env).toMatchObject({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      cmsUrl: 'http://localhost:3001',
    });
    expect(env.dataDir).toMatch(/^\/.*data$/);
  });

  it('takes an origin from an address with a path', () => {
    const env = parseEnv({
      REVALIDATE_SECRET: secret,
      SITE_URL: 'https://eyvan.example/',
      PORT: '4000',
      NODE_ENV: 'test',
    });
    expect(env).toMatchObject({ port: 4000, siteUrl: 'https://eyvan.example' });
  });

  it('treats an empty variable as one that is not set', () => {
    expect(parseEnv({ REVALIDATE_SECRET: secret, SITE_URL: '', NODE_ENV: 'test' }).siteUrl).toBe(
      'http://localhost:3000',
    );
  });

  it('names everything that is wrong at once', () => {
    const parse = () =>
      parseEnv({ REVALIDATE_SECRET: 'short', SITE_URL: 'eyvan', PORT: 'many', NODE_ENV: 'test' });
    expect(parse).toThrow(/PORT[^]*SITE_URL[^]*REVALIDATE_SECRET: at least 32 characters/);
  });

  it('never repeats a value, so that no secret ends in a log', () => {
    expect(() => parseEnv({ REVALIDATE_SECRET: 'hunter2', NODE_ENV: 'test' })).not.toThrow(/hunter2/);
  });
});
