import { readFileSync } from 'node:fs';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { createTranslator } from 'next-intl';

type Messages = Record<string, Record<string, string>>;

const read = (locale: LocaleCode) =>
  JSON.parse(readFileSync(new URL(`../../messages/${locale}.json`, import.meta.url), 'utf8')) as Messages;
const keysOf = (messages: Messages) =>
  Object.entries(messages).flatMap(([component, words]) =>
    Object.keys(words).map((key) => `${component}.${key}`),
  );
const english = read('en');

function messageOf(messages: Messages, key: string): string {
  const [component = '', name = ''] = key.split('.');
  return messages[component]?.[name] ?? '';
}

/** Names of the arguments and tags of a message: `{name}`, `{count, plural, …}`, `<time>`. */
const namesIn = (message: string) =>
  [...new Set([...message.matchAll(/[{<]([a-z][A-Za-z]*)(?=[,}>])/g)].map(([, name]) => name))].sort();

/** A value for every argument that any message takes: the same word for all, a number for counts. */
const valuesFor = (message: string, count: number) =>
  Object.fromEntries(
    namesIn(message).map((name) => [name, name === 'count' ? count : (words: unknown) => words ?? name]),
  );

/** Names that stay as they are in every language. */
const properNames = /\b(?:Eyvan|UNESCO|API|RSS|iCalendar|MIT|cookies?)\b/gi;
/** Words by which English is known among languages of the same letters; none of them is one of theirs. */
const englishWords =
  /\b(?:the|of|and|this|that|with|from|have|has|been|will|which|not|can|read|about|events?|news|languages?|cities|city)\b/i;
const latinScript = new Set<LocaleCode>(['tk', 'tr', 'az', 'uz', 'fr']);

/** What readers see of a message: without arguments, tags and the keywords of ICU. */
const seenOf = (message: string) =>
  message
    .replace(/<\/?[a-z]+>/gi, '')
    .replace(/\{\w+, plural,/g, '')
    .replace(/\b(?:zero|one|two|few|many|other) \{/g, '{')
    .replace(/\{\w+\}/g, '')
    .replace(properNames, '');

/** Whether there is English in a message of another language, or the mark of a placeholder that nothing fills. */
function isLeftOver(locale: LocaleCode, own: string, original: string): boolean {
  if (/\{\{\w+\}\}|%[sd]/.test(own)) return true;
  const seen = seenOf(own);
  if (!/\p{L}/u.test(seen)) return false;
  if (!latinScript.has(locale)) return /\p{Script=Latin}{2,}/u.test(seen);
  const isOneWord = !/\p{L}\s+\p{L}/u.test(seen);
  return englishWords.test(seen) || (own === original && !isOneWord);
}

test('English in another language is found', () => {
  expect(isLeftOver('tr', 'Read the <news>news</news>.', 'Read the <news>news</news>.')).toBe(true);
  expect(isLeftOver('fr', 'Coming soon, {name}', 'Coming soon, {name}')).toBe(true);
  expect(isLeftOver('ru', 'Сейчас: upcoming', 'Now: upcoming')).toBe(true);
  expect(isLeftOver('fa', 'خبرهای {{city}}', 'News of {city}')).toBe(true);
  expect(isLeftOver('ru', '{count, plural, one {# город} other {# города}} · Eyvan', '# cities')).toBe(false);
  expect(isLeftOver('fr', 'Participants', 'Participants')).toBe(false);
});

describe.each(localeCodes)('the words in %s', (locale) => {
  const messages = read(locale);

  test('are those of the English file, none missing and none more', () => {
    expect(keysOf(messages)).toEqual(keysOf(english));
  });

  test('name what the English ones name', () => {
    const astray = keysOf(english).filter((key) => {
      const own = messageOf(messages, key);
      return own.trim() === '' || String(namesIn(own)) !== String(namesIn(messageOf(english, key)));
    });
    expect(astray).toEqual([]);
  });

  if (locale !== 'en')
    test('hold no English', () => {
      const left = keysOf(messages).filter((key) =>
        isLeftOver(locale, messageOf(messages, key), messageOf(english, key)),
      );
      expect(left).toEqual([]);
    });

  test('break no number from its ending', () => {
    // 2004-yilda, 31-oktabrda: with U+2011 the word stays on one line.
    const broken = keysOf(messages).filter((key) => /\d-\p{L}/u.test(messageOf(messages, key)));
    expect(broken).toEqual([]);
  });

  test('can be said, for each number', () => {
    const failed: string[] = [];
    const translate = createTranslator({
      locale,
      messages: messages as never,
      onError: ({ message }) => failed.push(message),
    }) as unknown as { rich: (key: string, values: Record<string, unknown>) => unknown };
    for (const key of keysOf(messages)) {
      for (const count of [1, 2, 5, 21]) translate.rich(key, valuesFor(messageOf(messages, key), count));
    }
    expect(failed).toEqual([]);
  });
});
