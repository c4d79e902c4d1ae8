import { toScriptless, withoutScripts } from './scriptless.mjs';

describe('withoutScripts', () => {
  it('takes out what runs, inline and from a file, and what is fetched ahead for it', () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script></head>' +
      '<body><p>Text</p><script id="_R_">x(1)</script><script>self.__next_f.push([1,"<p>\\u003c/script>"])</script></body>';
    expect(withoutScripts(html)).toBe('<head></head><body><p>Text</p></body>');
  });

  it('leaves data, styles, fonts and words about scripts', () => {
    const html =
      '<link rel="preload" as="font" href="/a.woff2"/><link rel="stylesheet" href="/a.css"/>' +
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>&lt;script&gt; as="script"</p>';
    expect(withoutScripts(html)).toBe(html);
  });

  it('works on the page in place, which Next answers with', () => {
    const page = { html: '<p>Text</p><script>1</script>', segmentData: new Map() };
    toScriptless(page);
    expect(page).toEqual({ html: '<p>Text</p>' });
  });
});
