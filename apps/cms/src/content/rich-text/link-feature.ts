import { LinkFeature as payloadLink } from '@payloadcms/richtext-lexical';
import type { FieldAffectingData } from 'payload';
import { label } from '../../platform/i18n/label';
import { editionSlugs } from '../edition';
import { otherItems } from '../other-items';

/** The item that a link follows is chosen as everywhere: each once, by its title, and not the item itself. */
const chooseItem = (field: FieldAffectingData): FieldAffectingData =>
  field.name === 'doc' && field.type === 'relationship' && !field.hasMany
    ? { ...field, ...otherItems, hasMany: false, label: label('item') }
    : field;

/**
 * Links of running text: to an address, or to an item of the newsroom, which they follow wherever it goes, and in the
 * language of the text. No readers get windows that they did not ask for.
 */
export const LinkFeature = () =>
  payloadLink({
    enabledCollections: [...editionSlugs],
    fields: ({ defaultFields }) => defaultFields.map(chooseItem),
  });
