import { localeCodes } from '@eyvan/locales';
import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical';
import { initI18n, type AcceptedLanguages } from '@payloadcms/translations';
import type { Field } from 'payload';
import { payloadWords } from '../src/platform/i18n/payload-translations';
import { editorWords } from '../src/platform/i18n/payload-translations/editor-words';
import config from '../src/payload.config';

// On one database only: what is tested here stores nothing, or stores the same on both.
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

test('a new table asks for its rows and columns in the words of the one who writes', async () => {
  const { editor } = await config;
  const { resolvedFeatureMap } = (editor as unknown as { editorConfig: SanitizedServerEditorConfig })
    .editorConfig;
  const table = resolvedFeatureMap.get('experimental_table');
  const schema = table?.generateSchemaMap?.({
    config: await config,
    i18n: {} as never,
    field: {} as never,
  } as never);
  const labels = (
    schema?.get('fields') as { fields: (Field & { label: Record<string, string> })[] }
  ).fields.map(({ label }) => label.fa);
  const { rows, columns } = payloadWords.fa.translations.general;
  expect(labels).toEqual([rows, columns]);
});
