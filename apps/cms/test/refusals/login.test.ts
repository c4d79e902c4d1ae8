import { restAs } from '../rest';
import { adminWords } from '../../src/platform/i18n/translations';
import { i18n } from '../../src/platform/i18n/languages';
import { openStaffedNewsroom } from '../open-newsroom';
import { password } from '../people';

// Who guesses passwords keeps nobody out who knows theirs, and learns nothing about who has an account.
const { people } = await openStaffedNewsroom();

let machines = 0;
/** Another machine each time, unless one is named: `serve.mjs` notes who asks. */
async function logIn(
  email: string,
  given: string,
  { from = `10.7.${(machines += 1) >> 8}.${machines & 255}`, language = 'en' } = {},
) {
  const began = Date.now();
  const headers = { 'x-forwarded-for': from };
  const answer = await restAs(undefined, language)(
    'POST',
    '/users/login',
    { email, password: given },
    headers,
  );
  return { ...answer, ms: Date.now() - began };
}
const wrong = 'not the password';
const inTurn = async <Result>(count: number, act: () => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (let index = 0; index < count; index += 1) results.push(await act());
  return results;
};

it('a wrong password is told in the language of who reads', async () => {
  for (const [language, words] of Object.entries(i18n?.supportedLanguages ?? {})) {
    const { status, body } = await logIn(people.journalist.email, wrong, { language });
    const { emailOrPasswordIncorrect } = (words as { translations: { error: Record<string, string> } })
      .translations.error;
    expect([language, status, body.errors[0].message]).toEqual([language, 401, emailOrPasswordIncorrect]);
  }
});

it('a stranger’s guesses keep nobody out, at her own machine or at the stranger’s', async () => {
  const { email } = people.editor;
  const stranger = '10.9.0.1';
  const guesses = await Promise.all(
    Array.from({ length: 25 }, () => logIn(email, wrong, { from: stranger })),
  );
  expect(guesses.filter(({ status }) => status === 401)).toHaveLength(20);
  const refused = await logIn(email, password, { from: stranger, language: 'kk' });
  const seconds = Number(refused.headers.get('retry-after'));
  expect(refused.status).toBe(429);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused.body.errors[0].message).toBe(
    adminWords.kk!.refusal_tooManyLogins.replace('{{count}}', String(seconds)),
  );
  const own = await logIn(email, password);
  expect([own.status, own.ms < 2_900]).toEqual([200, true]);
  // Behind one address with the stranger, somebody else is let in, too.
  expect((await logIn(people.admin.email, password, { from: stranger })).status).toBe(200);
});

it.each(['a known name', 'an unknown name'])(
  '%s that many machines try takes its time, and stays open',
  async (name) => {
    const email = name === 'a known name' ? people.translator.email : 'nobody@test.example';
    const guesses = await Promise.all(Array.from({ length: 64 }, () => logIn(email, wrong)));
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([401]));
    const [late] = await inTurn(1, () => logIn(email, wrong));
    expect(late).toMatchObject({ status: 401, text: guesses[0]!.text });
    // Three seconds for the crowd, and one that every refusal takes.
    expect(late!.ms).toBeGreaterThanOrEqual(3_990);
    expect(late!.ms).toBeLessThan(6_000);
    if (name !== 'a known name') return;
    const own = await logIn(email, password);
    expect(own.status).toBe(200);
    expect(own.ms).toBeGreaterThanOrEqual(2_990);
  },
);

it('a known and an unknown name take the same time, whole', async () => {
  const medianOf = async (email: string) =>
    (await inTurn(5, () => logIn(email, wrong))).map(({ ms }) => ms).sort((a, b) => a - b)[2]!;
  const [known, unknown] = [await medianOf(people.colleague.email), await medianOf('no.one@test.example')];
  expect(Math.abs(known - unknown)).toBeLessThan(100);
});
