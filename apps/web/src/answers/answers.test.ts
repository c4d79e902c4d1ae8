import { problem, problems } from '@eyvan/contract';
import { toEtag } from '@eyvan/wire/etag';
import { toIconResponse } from './icon-response';
import { toProblemResponse } from './problem-response';
import { toXmlResponse } from './xml-response';

describe('toEtag', () => {
  it('follows the content, as text and as bytes', () => {
    expect(toEtag('گل')).toMatch(/^"[\w-]{22}"$/);
    expect(toEtag('گل')).toBe(toEtag(new TextEncoder().encode('گل')));
    expect(toEtag('گل')).not.toBe(toEtag('گ'));
  });
});

describe('toXmlResponse', () => {
  it('says its type, and has a tag that follows its text', async () => {
    const answer = toXmlResponse('<a/>', 'application/xml');
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(answer.headers.get('etag')).toBe(toEtag('<a/>'));
    await expect(answer.text()).resolves.toBe('<a/>');
  });
});

describe('toIconResponse', () => {
  it('is kept for a day, and asked after by its tag', () => {
    const { headers } = toIconResponse('<svg/>', 'image/svg+xml');
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
      etag: toEtag('<svg/>'),
    });
  });
});

describe('toProblemResponse', () => {
  it.each(['badRequest', 'notFound', 'methodNotAllowed', 'unavailable'] as const)(
    '%s has the type and the title of the contract',
    async (name) => {
      const answer = toProblemResponse(name, 418, { 'Retry-After': '5' });
      const body: unknown = await answer.json();
      expect(problem.parse(body)).toEqual(body);
      expect(body).toMatchObject({ type: problems[name].type, title: problems[name].title, status: 418 });
      expect(answer.status).toBe(418);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('retry-after')).toBe('5');
    },
  );
});
