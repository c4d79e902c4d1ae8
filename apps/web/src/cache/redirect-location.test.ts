import { setItsLocation } from './redirect-location.mjs';

const thrown = (target: string) => Buffer.from(`0:{"digest":"NEXT_REDIRECT;replace;${target};308;"}`);

describe('setItsLocation', () => {
  it('gives a redirect the address that it was made with, whatever the answer at hand says', () => {
    const page = {
      status: 308,
      headers: { location: '/old', link: '</x>' },
      rscData: thrown('/fa/news/a/b'),
    };
    setItsLocation(page);
    expect(page.headers).toEqual({ location: '/fa/news/a/b', link: '</x>' });
  });

  it('reads it as React writes it', () => {
    const page: Parameters<typeof setItsLocation>[0] = { status: 307, rscData: thrown('/fa/\\"a\\u003cb') };
    setItsLocation(page);
    expect(page.headers).toEqual({ location: '/fa/"a<b' });
  });

  it.each([
    ['a page', { status: 200, headers: { a: 'b' }, rscData: thrown('/fa') }],
    ['a page whose status nobody set', { headers: { a: 'b' }, rscData: thrown('/fa') }],
    ['a redirect that says nothing', { status: 308, headers: { a: 'b' }, rscData: Buffer.from('0:{}') }],
    ['a redirect without data', { status: 308, headers: { a: 'b' } }],
  ])('leaves %s as it is', (_, page) => {
    setItsLocation(page);
    expect(page.headers).toEqual({ a: 'b' });
  });
});
