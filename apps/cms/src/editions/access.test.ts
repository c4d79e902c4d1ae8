import { editionAccess } from './access';

const who = (role: string, more: object = {}) => ({ id: 'aýna', roles: [role], languages: [], ...more });
const [editor, journalist, translator] = [who('editor'), who('journalist'), who('translator')];
const nobody = null;
const ask = (act: keyof typeof editionAccess, user: object | null, data?: object) =>
  editionAccess[act]({ req: { user }, data } as never);

const own = { createdBy: { equals: 'aýna' } };
const translation = { original: { exists: true } };

describe('to create an edition', () => {
  test.each<[what: string, user: object | null, data: object | undefined, may: boolean]>([
    ['an editor, published at once', editor, { _status: 'published' }, true],
    ['an admin, approved', who('admin'), { stage: 'approved' }, true],
    ['a journalist, of a new item', journalist, { language: 'tk' }, true],
    ['a journalist who asks whether to offer it', journalist, undefined, true],
    ['a journalist, published at once', journalist, { _status: 'published' }, false],
    ['a journalist, approved', journalist, { stage: 'approved' }, false],
    [
      'a journalist, in a language of others',
      who('journalist', { languages: ['fa'] }),
      { language: 'tk' },
      false,
    ],
    ['a journalist, in an own language', who('journalist', { languages: ['fa'] }), { language: 'fa' }, true],
    ['a translator, of an original', translator, { original: 'a', language: 'kk' }, true],
    ['a translator, of a new item', translator, { language: 'kk' }, false],
    ['a translator who asks whether to offer it', translator, undefined, false],
    ['somebody without a role', who('none'), { language: 'tk' }, false],
    ['nobody', nobody, { language: 'tk' }, false],
  ])('%s', (_, user, data, may) => expect(ask('create', user, data)).toBe(may));
});

describe('to change an edition', () => {
  test.each<[what: string, user: object | null, data: object | undefined, may: unknown]>([
    ['an editor', editor, { _status: 'published' }, true],
    ['a journalist, an own one', journalist, {}, { and: [own] }],
    ['a journalist, sending back that it was approved', journalist, { stage: 'approved' }, { and: [own] }],
    ['a journalist, into the public', journalist, { _status: 'published' }, false],
    [
      'a journalist, an own one in an own language',
      who('journalist', { languages: ['fa', 'tk'] }),
      {},
      { and: [own, { language: { in: ['fa', 'tk'] } }] },
    ],
    [
      'a journalist, into a language of others',
      who('journalist', { languages: ['fa'] }),
      { language: 'tk' },
      false,
    ],
    ['a translator, an own translation', translator, {}, { and: [own, translation] }],
    ['somebody without a role', who('none'), {}, false],
    ['nobody', nobody, {}, false],
  ])('%s', (_, user, data, may) => expect(ask('update', user, data)).toEqual(may));
});

describe('to delete an edition', () => {
  const neverPublic = [{ _status: { not_equals: 'published' } }, { publishedAt: { exists: false } }];
  const intoBin = { deletedAt: '2026-03-21T00:00:00.000Z' };

  test.each<[what: string, user: object | null, data: object | undefined, may: unknown]>([
    ['an editor, for good', editor, undefined, true],
    ['a journalist, for good', journalist, undefined, false],
    ['a journalist, out of the bin', journalist, { deletedAt: null }, false],
    [
      'a journalist, an own one that never was public, into the bin',
      journalist,
      intoBin,
      { and: [{ and: [own] }, ...neverPublic] },
    ],
    [
      'a translator, an own translation, into the bin',
      translator,
      intoBin,
      { and: [{ and: [own, translation] }, ...neverPublic] },
    ],
    ['somebody without a role', who('none'), intoBin, false],
    ['nobody', nobody, intoBin, false],
  ])('%s', (_, user, data, may) => expect(ask('delete', user, data)).toEqual(may));
});

test('whoever is signed in reads all editions and their versions, and nobody else', () => {
  for (const act of ['read', 'readVersions'] as const)
    expect([ask(act, translator), ask(act, nobody)]).toEqual([true, false]);
});

test('a lock is broken by admins alone', () => {
  expect([ask('unlock', who('admin')), ask('unlock', editor)]).toEqual([true, false]);
});
