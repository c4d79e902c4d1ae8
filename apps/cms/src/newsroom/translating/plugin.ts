import type { Field } from 'payload';
import { editionSlugs } from '../../content/edition';
import { wordNames } from '../../content/types/types';
import { changeCollections } from '../../platform/plugins/change-collections';
import { sourceEndpoint } from './source-endpoint';

const folder = '/newsroom/translating';

const ui = (name: string, path: string): Field => ({
  type: 'ui',
  name,
  admin: { components: { Field: path }, disableListColumn: true },
});

/** A field of words, with its source beside it; those within rows, too. */
function withSource(field: Field, names: string[]): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map((one) => withSource(one, names)) };
  if (!('name' in field) || !field.name || !names.includes(field.name)) return field;
  const path =
    field.type === 'richText' ? `${folder}/BodySource#BodySource` : `${folder}/FieldSource#FieldSource`;
  const beforeInput = [{ path, clientProps: { name: field.name } }];
  const { admin } = field;
  return { ...field, admin: { ...admin, components: { ...admin?.components, beforeInput } } } as Field;
}

/** Another edition of an item beside the one that is being written (decision 0040). */
export const showSourceBeside = changeCollections(editionSlugs, (collection, slug) => {
  const names = wordNames(slug);
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), sourceEndpoint(slug)],
    fields: collection.fields.map((field) => {
      if (field.type !== 'tabs') return field;
      const [text, ...others] = field.tabs;
      if (!text) return field;
      const fields = [
        ui('sourceBeside', `${folder}/SourceButton#SourceButton`),
        ...text.fields.map((one) => withSource(one, names)),
        ui('sourceMore', `${folder}/SourceMore#SourceMore`),
      ];
      return { ...field, tabs: [{ ...text, fields }, ...others] };
    }),
  };
});
