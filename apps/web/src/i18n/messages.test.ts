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
