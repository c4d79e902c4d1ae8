import { boundLists } from './bound-lists';

const ask = (args: object, more: object = {}) =>
  boundLists({ args, operation: 'read', overrideAccess: false, ...more } as never) as unknown;
const bounded = { limit: 500, pagination: true };

test.each<[what: string, args: object]>([
  ['a page', { limit: 10 }],
  ['the largest page', { limit: 500 }],
  ['a page of one', { limit: 1 }],
  ['what is asked without a number', {}],
  ['the same, with pages', { pagination: true }],
])('%s is given as it is asked for', (_, args) => expect(ask(args)).toBe(args));

test.each<[what: string, args: object]>([
  ['all of them', { limit: 0 }],
  ['all of them without pages', { pagination: false }],
  ['more than a page', { limit: 501 }],
  ['a number below nothing', { limit: -1 }],
  ['no number', { limit: Number.NaN }],
  ['a part', { limit: 0.5 }],
  ['all of them, in a page without pages', { limit: 0, pagination: false }],
])('who asks for %s gets a page', (_, args) => expect(ask(args)).toEqual({ ...args, ...bounded }));

test.each<[what: string, args: object, more: object]>([
  ['the newsroom itself', { limit: 0 }, { overrideAccess: true }],
  ['what documents name, by its ids', { limit: 0, currentDepth: 1 }, {}],
  ['what is not read', { limit: 0 }, { operation: 'update' }],
])('%s is given whole', (_, args, more) => expect(ask(args, more)).toBe(args));
