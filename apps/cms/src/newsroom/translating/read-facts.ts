import { isLocaleCode } from '@eyvan/locales';
import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import { itemTypes } from '../../content/types/types';
import type { EditionSlug } from '../../content/edition';
import { countryField } from '../../content/places/country-field';
import { countryName } from '../../content/places/country-names';
import { idOf } from '../../platform/database/id-of';
import { isRecord } from '../../platform/input/is-record';
import { labelIn } from '../../platform/refusals/name-field';
import { readNewsroomZone } from '../../content/settings/read-zone';
import { isZone } from '../../platform/admin/time/is-zone';
import { toWallClock } from '../../platform/time/wall-clock';

/** A fact that all languages of an item share, as it is shown: what it is called, and what it is. */
export interface Fact {
  name: string;
  value: string;
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** Between the parts of one fact: no comma is the same in every script. */
const separator = ' · ';

/** What a document is called, in the language of the admin, or whatever language it has a name in. */
async function nameDocument(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<string> {
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin;
  const admin = req.i18n.language;
  const found: unknown = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: isLocaleCode(admin) ? admin : 'en',
    overrideAccess: false,
    req,
  });
  const name = isRecord(found) ? found[useAsTitle] : null;
  return typeof name === 'string' && name ? name : id;
}

async function sayRelations(req: PayloadRequest, relationTo: string | string[], value: unknown) {
  const names: string[] = [];
  for (const one of listOf(value)) {
    const id = idOf(one);
    if (id && typeof relationTo === 'string')
      names.push(await nameDocument(req, relationTo as CollectionSlug, id));
  }
  return names;
}

/** Facts within a group, or a row of a list, in their order. */
async function sayBelow(req: PayloadRequest, fields: Field[], values: unknown): Promise<string> {
  if (!isRecord(values)) return '';
  const said: string[] = [];
  for (const field of fields) said.push(...(await sayFact(req, field, values)).map(({ value }) => value));
  return said.join(separator);
}

/** A field and its value in the words of the one who asks; nothing where it is empty, or says nothing in words. */
async function sayFact(req: PayloadRequest, field: Field, values: Record<string, unknown>): Promise<Fact[]> {
  if (field.type === 'row') {
    const below: Fact[] = [];
    for (const one of field.fields) below.push(...(await sayFact(req, one, values)));
    return below;
  }
  if (!('name' in field) || !field.name) return [];
  const value = values[field.name];
  const toFact = (said: string[]): Fact[] => {
    const whole = said.filter(Boolean).join(separator);
    return whole
      ? [{ name: labelIn(req, 'label' in field ? field.label : '') ?? field.name, value: whole }]
      : [];
  };
  switch (field.type) {
    case 'relationship':
      return toFact(await sayRelations(req, field.relationTo, value));
    case 'select': {
      const options = field.options.filter((option) => typeof option !== 'string');
      const labels = new Map(options.map((option) => [option.value, labelIn(req, option.label)]));
      return toFact(listOf(value).map((one) => labels.get(String(one)) ?? String(one)));
    }
    case 'date': {
      const zone = isZone(values.timeZone) ? values.timeZone : await readNewsroomZone(req.payload, req);
      return toFact(value ? [toWallClock(String(value), zone).replace('T', ' ')] : []);
    }
    case 'checkbox':
      return toFact(value === true ? ['✓'] : []);
    case 'group':
      return toFact([await sayBelow(req, field.fields, value)]);
    case 'array': {
      const rows: string[] = [];
      for (const row of listOf(value)) rows.push(await sayBelow(req, field.fields, row));
      return toFact(rows);
    }
    case 'text':
      if (field.admin?.components?.Field === countryField)
        return toFact(listOf(value).map((code) => countryName(req.i18n.language, String(code))));
      return toFact(listOf(value).map(String));
    case 'textarea':
    case 'number':
      return toFact(listOf(value).map(String));
    default:
      // Pictures are shown by themselves.
      return [];
  }
}

/** The facts of an item, in the order of its form. */
export async function readFacts(
  req: PayloadRequest,
  slug: EditionSlug,
  original: Record<string, unknown>,
): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const field of itemTypes[slug].facts) facts.push(...(await sayFact(req, field, original)));
  return facts;
}
