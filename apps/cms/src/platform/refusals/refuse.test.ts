import type { APIError, PayloadRequest } from 'payload';
import { label } from '../i18n/label';
import { adminWords } from '../i18n/translations';
import {
  isCheckInWords,
  refuse,
  refuseAll,
  refuseInWords,
  sayField,
  sayRefusal,
  toComplaint,
  validateInWords,
  type Complaint,
} from './refuse';

const inLanguage = (language: string) => ({ i18n: { language } }) as PayloadRequest;
const atForm = (language: string) =>
  ({
    ...inLanguage(language),
    routeParams: { collection: 'news' },
    payload: {
      config: {
        collections: [{ slug: 'news', flattenedFields: [{ name: 'endsAt', label: label('endsAt') }] }],
      },
    },
  }) as unknown as PayloadRequest;

function refusalOf(act: () => never): APIError {
  try {
    return act();
  } catch (error) {
    return error as APIError;
  }
}

describe('a refusal', () => {
  test('is said in the language of the admin, with what it names', () => {
    expect(sayRefusal(inLanguage('en'), 'tooLong', { count: 10 })).toBe('takes 10 characters at most');
    for (const [language, { refusal_country: words }] of Object.entries(adminWords)) {
      const said = sayRefusal(inLanguage(language), 'country', { code: 'UK' });
      expect(said).toBe(words.replace('{{code}}', 'UK'));
      expect(said).toContain('UK');
    }
  });

  test.each([undefined, {}, inLanguage('de')])(
    'is said in English to whoever speaks none of ours (%#)',
    (req) => {
      expect(sayRefusal(req, 'needed')).toBe('is needed');
    },
  );

  test('names the field as the language does', () => {
    expect(sayField(inLanguage('en'), 'Ends', 'is needed')).toBe('Ends — is needed');
    for (const language of Object.keys(adminWords)) {
      const said = sayField(inLanguage(language), 'FIELD', 'REFUSAL');
      expect(said).toMatch(/FIELD.*REFUSAL/);
      expect(said).not.toContain('{{');
    }
  });
});

describe('a complaint', () => {
  test('has a sentence with the name of the field where a form has one', () => {
    expect(toComplaint(atForm('en'), 'endsAt', 'endBeforeStart')).toEqual({
      path: 'endsAt',
      message: 'lies before the beginning',
      sentence: 'Ends — lies before the beginning',
    });
  });

  test('has none where there is only a path', () => {
    expect(toComplaint(inLanguage('en'), 'endsAt', 'endBeforeStart')).toEqual({
      path: 'endsAt',
      message: 'lies before the beginning',
    });
  });
});

describe('what is thrown', () => {
  test.each<[what: string, complaints: Complaint[], message: string]>([
    ['one for programs', [{ path: 'a', message: 'is needed' }], 'a: is needed'],
    [
      'several for programs',
      [
        { path: 'a', message: 'is needed' },
        { path: 'b', message: 'takes a text' },
      ],
      'a: is needed; b: takes a text',
    ],
    [
      'one for people among others',
      [
        { path: 'a', message: 'is needed', sentence: 'Ends — is needed' },
        { path: 'b', message: 'takes a text' },
      ],
      'Ends — is needed · b: takes a text',
    ],
  ])('says %s, and gives each to the form', (_, complaints, message) => {
    const refusal = refusalOf(() => refuseAll(complaints));
    expect(refusal).toMatchObject({ message, status: 400, isPublic: true });
    expect(refusal.data).toEqual({
      errors: complaints.map(({ path, message: words }) => ({ path, message: words })),
    });
  });

  test('is the same for one, in words or without', () => {
    expect(refusalOf(() => refuseInWords(atForm('en'), 'endsAt', 'needed')).message).toBe('Ends — is needed');
    expect(refusalOf(() => refuse('where', 'takes conditions')).message).toBe('where: takes conditions');
  });
});

describe('a check of a field', () => {
  const check = validateInWords(
    (value) => value === 'TM',
    'country',
    (value) => ({ code: String(value) }),
  );
  const req = inLanguage('en');

  test.each<[value: unknown, required: boolean, verdict: true | string]>([
    ['TM', true, true],
    ['UK', false, 'UK is not a country of ISO 3166-1'],
    ['', false, true],
    [null, false, true],
    [undefined, false, true],
    ['', true, 'is needed'],
    [null, true, 'is needed'],
    [0, true, '0 is not a country of ISO 3166-1'],
  ])('of %j (required: %j) says %j', (value, required, verdict) => {
    expect(check(value, { req, required })).toBe(verdict);
  });

  test('can be asked with nothing but a value', () => expect([check(''), check('TM')]).toEqual([true, true]));

  test('is known as ours, and no other is', () => {
    expect(isCheckInWords(check)).toBe(true);
    for (const other of [() => true, null, undefined, 'validate', {}])
      expect(isCheckInWords(other)).toBe(false);
  });
});
