import { speakFirstLanguage } from './speak-first-language';

function ask(locale: unknown, overrideAccess = false) {
  const [args, req] = [{ a: 1 }, { locale }];
  expect(speakFirstLanguage({ args, overrideAccess, req } as never)).toBe(args);
  return req.locale;
}

test.each([undefined, null, ''])('who names no language (%j) means the newsroom’s first', (locale) => {
  expect(ask(locale)).toBe('tk');
});

test.each(['fa', 'kk', 'all'])('%s is meant as it is named', (locale) => expect(ask(locale)).toBe(locale));

test.each(['de', 'TK', 'tk-TM', '*', 'constructor'])('%s is no language of the newsroom', (locale) => {
  expect(() => ask(locale)).toThrow('locale: is not a language of the newsroom');
  expect(ask(locale, true)).toBe(locale);
});
