import { localeCodes } from '@eyvan/locales';
import { initI18n, type AcceptedLanguages } from '@payloadcms/translations';
import { payloadWords } from '../src/admin/payload-translations';
import { editorWords } from '../src/admin/payload-translations/editor-words';
import config from '../src/payload.config';

// What `leftovers.test.ts` reads is what a browser gets: Payload and its editor lay words of their own over each other.
test.each([...localeCodes])('the admin in %s speaks with the words that were read', async (language) => {
  const { i18n } = await config;
  const { t, translations } = await initI18n({
    config: i18n,
    context: 'client',
    // Payload's type knows the languages that it brings.
    language: language as AcceptedLanguages,
  });
  const say = t as unknown as (key: string, variables?: Record<string, string>) => string;

  expect(translations).toMatchObject({ lexical: editorWords[language] as unknown as object });
  expect(say('lexical:experimental_table:label')).toBe(editorWords[language]!.experimental_table.label);
  const { general, version } = payloadWords[language].translations;
  expect(say('general:restoring')).toBe(general.restoring);
  expect(say('general:deletedCountSuccessfully', { count: '3', label: 'X' })).toBe(
    general.deletedCountSuccessfully.replace('{{count}}', '3').replace('{{label}}', 'X'),
  );
  expect(say('version:publish')).toBe(version.publish);
});
