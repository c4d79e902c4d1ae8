import { readdirSync, readFileSync } from 'node:fs';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { adminWords } from '../apps/cms/src/platform/i18n/translations';

/** A term of `docs/glossary.json`, which says how to read it. */
interface Term {
  term: string;
  /** By language: a pattern of the one word, without its endings. Not there where a language has no fixed word. */
  words: Partial<Record<LocaleCode, string>>;
  /** Where the word has to stand: `admin:key`, `site:Component.key`, `sample:file key`. */
  places: string[];
  /** By language: patterns of what stands nowhere. */
  avoid: Partial<Record<LocaleCode, string[]>>;
}

interface Text {
  place: string;
  words: string;
}

const root = new URL('../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');
const terms = JSON.parse(readText('docs/glossary.json')) as Term[];
const content = 'apps/cms/src/seed/content/';

/** Every text of a tree of JSON, with the way to it. */
function flatten(tree: unknown, place: string): Text[] {
  if (typeof tree === 'string') return [{ place, words: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => flatten(value, place ? `${place}.${key}` : key));
}

const adminTexts = (language: LocaleCode): Text[] =>
  flatten(adminWords[language], '').map(({ place, words }) => ({ place: `admin:${place}`, words }));

const siteTexts = (language: LocaleCode): Text[] =>
  flatten(JSON.parse(readText(`apps/web/messages/${language}.json`)), '').map(({ place, words }) => ({
    place: `site:${place}`,
    words,
  }));

/** Of the lists (`[{ key, name: { tk, … } }]`), by their keys; of the articles, line by line. */
function sampleTexts(language: LocaleCode): Text[] {
  const lists = ['categories', 'cities', 'media', 'organizations'].flatMap((file) => {
    const rows = JSON.parse(readText(`${content}${file}.json`)) as Record<string, string>[];
    return rows.flatMap((row) =>
      flatten(row, `sample:${file}.json ${row.key ?? row.code ?? row.slug}`)
        .filter(({ place }) => place.endsWith(`.${language}`))
        .map(({ place, words }) => ({ place: place.slice(0, -language.length - 1), words })),
    );
  });
  const articles = ['news', 'events'].flatMap((kind) =>
    readdirSync(new URL(`${content}${kind}`, root)).flatMap((item) => {
      const file = `${kind}/${item}/${language}.md`;
      if (!readdirSync(new URL(`${content}${kind}/${item}`, root)).includes(`${language}.md`)) return [];
      return readText(content + file)
        .split('\n')
        .map((words, index) => ({ place: `sample:${file}:${index + 1}`, words }));
    }),
  );
  return [...lists, ...articles];
}

/** What stands between letters only; addresses are no words. */
const toWords = (text: string) => text.replace(/https?:\/\/[^\s)]+/g, '').replace(/<\/?\w+>/g, '');

describe.each(localeCodes)('the glossary in %s', (language) => {
  const texts = [...adminTexts(language), ...siteTexts(language), ...sampleTexts(language)].map(
    ({ place, words }) => ({ place, words: toWords(words) }),
  );

  test('has one word for one thing, at all its places', () => {
    const astray = terms.flatMap(({ term, words, places }) => {
      const word = words[language];
      if (word === undefined) return [];
      const pattern = new RegExp(word, 'iu');
      return places.flatMap((place) => {
        const found = texts.filter((text) => text.place === place || text.place.startsWith(`${place}.`));
        const isSaid = found.some(
          (text) => pattern.test(text.words.toLocaleLowerCase(language)) || pattern.test(text.words),
        );
        return isSaid
          ? []
          : [`${term}: /${word}/ is not said at ${place}: ${found.map((text) => text.words).join(' | ')}`];
      });
    });
    expect(astray).toEqual([]);
  });

  test('and no other anywhere', () => {
    const forbidden = terms.flatMap(({ term, avoid }) =>
      (avoid[language] ?? []).map((form) => ({ term, form: new RegExp(form, 'u') })),
    );
    const found = texts.flatMap(({ place, words }) =>
      forbidden
        .filter(({ form }) => form.test(words))
        .map(({ term, form }) => `${term}: ${String(form)} at ${place}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
