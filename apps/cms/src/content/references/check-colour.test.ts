import { adminWords } from '../../platform/i18n/translations';
import { checkColour } from './check-colour';

const check = (value: unknown, language = 'en') =>
  checkColour(value, { req: { i18n: { language } } as never });

test.each([undefined, null, '', '#8E1B1B', '#000000', '#8f6300', '#928F8A'])('%j is taken', (value) =>
  expect(check(value)).toBe(true),
);

test.each(['red', '#8E1', '#8E1B1B80', '8E1B1B', '#GGGGGG', 7])('%j is no colour', (value) =>
  expect(check(value)).toBe('has to be written like #8E1B1B'),
);

test.each(['#FFFFFF', '#FBF8F2', '#EBC045', '#98958F'])('%s is too pale, and told so', (value) => {
  for (const [language, words] of Object.entries(adminWords))
    expect(check(value, language)).toBe(words.refusal_faintColour.replace('{{ground}}', '#FBF8F2'));
});
