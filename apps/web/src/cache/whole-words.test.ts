import { withWholeWords } from './whole-words.mjs';

const whole = (word: string) => `<span class="whole">${word}</span>`;

describe('withWholeWords', () => {
  it.each([
    '2025-nji',
    '100-den',
    '408-ге',
    '1.500-den',
    'ÝUNESKO-nyň',
    'YUNESKO-nun',
    'ЮНЕСКО-нун',
    'IT-компания',
    '80-летие',
    'XX-asr',
    '«2030»-da',
    '5-oʻrin',
  ])('keeps %s on one line', (word) => {
    const [quote, rest] = word.startsWith('«') ? ['«', word.slice(1)] : ['', word];
    expect(withWholeWords(`<p>a ${word}, b</p>`)).toBe(`<p>a ${quote}${whole(rest!)}, b</p>`);
    expect(withWholeWords(`<h1>${word}</h1>`)).toContain(whole(rest!));
  });

  it.each(['hat-ýazuw', 'Jean-Paul', '1990-2000', 'COVID-19', 'A - b', '100-kilometrlikýollardaky'])(
    'leaves %s',
    (words) => {
      expect(withWholeWords(`<p>${words}</p>`)).toBe(`<p>${words}</p>`);
    },
  );

  it('keeps the last of several, and what stands behind a quotation mark', () => {
    expect(withWholeWords('<p>7-12-nji, COVID-19-uň, &quot;2030-da&quot;</p>')).toBe(
      `<p>7-${whole('12-nji')}, COVID-${whole('19-uň')}, &quot;${whole('2030-da')}&quot;</p>`,
    );
  });

  it('does so where the figure is marked up, and in links', () => {
    expect(withWholeWords('<p><strong>408</strong>-ге жетті</p>')).toBe(
      `<p><strong>408</strong>${whole('-ге')} жетті</p>`,
    );
    expect(withWholeWords('<a href="/tk/2025-nji">2025-nji ýyl</a>')).toBe(
      `<a href="/tk/2025-nji">${whole('2025-nji')} ýyl</a>`,
    );
  });

  it('touches nothing but text', () => {
    const html =
      '<title>2025-nji</title><script type="application/ld+json">{"a":"2025-nji"}</script>' +
      '<img alt="2025-nji"/><svg><text>2025-nji</text></svg><time dateTime="2025-nji">x</time>';
    expect(withWholeWords(html)).toBe(html);
  });

  it('does the same thing once', () => {
    const once = withWholeWords('<p>2025-nji ýyl</p>');
    expect(withWholeWords(once)).toBe(once);
  });
});
