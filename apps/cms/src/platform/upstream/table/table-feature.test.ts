import { localeCodes } from '@eyvan/locales';
import type { Field } from 'payload';
import { payloadWords } from '../../i18n/payload-translations';
import { TableFeature } from './table-feature';

it('asks for rows and columns in every language, whoever asked first', async () => {
  const { feature } = TableFeature();
  if (typeof feature !== 'function') throw new Error('Payload makes its table in another way');
  const { generateSchemaMap } = await feature({
    config: { collections: [] },
    parentIsLocalized: false,
  } as never);
  const map = generateSchemaMap?.({} as never);
  const { fields } = map?.get('fields') as { fields: (Field & { label?: unknown; name: string })[] };
  expect(fields.map(({ name }) => name)).toEqual(['rows', 'columns']);
  for (const { label, name } of fields)
    for (const language of localeCodes)
      expect(label).toHaveProperty(
        [language],
        payloadWords[language].translations.general[name as 'columns' | 'rows'],
      );
});
