import { guardPublication, rememberDraft } from './guard-publication';

describe('the kind of a save', () => {
  function remember(operation: string, args: object) {
    const context: { isDraftSave?: boolean } = {};
    const after = rememberDraft({ args, context, operation } as never) as { draft?: boolean };
    return { after, isDraftSave: context.isDraftSave };
  }

  test.each<[what: string, operation: string, args: object, isDraftSave: boolean]>([
    ['a draft', 'update', { draft: true, data: {} }, true],
    ['a new draft', 'create', { draft: true, data: { _status: 'published' } }, true],
    ['a version that comes back', 'restoreVersion', { draft: true }, true],
    ['a save without a word on it', 'update', { data: { _status: 'draft' } }, false],
    ['a publication, asked for as a draft', 'update', { draft: true, data: { _status: 'published' } }, false],
    ['a way into the bin', 'update', { draft: true, data: { deletedAt: '2026-03-21T00:00:00.000Z' } }, false],
  ])('%s', (_, operation, args, isDraftSave) =>
    expect(remember(operation, args).isDraftSave).toBe(isDraftSave),
  );

  test('what goes into the bin is saved as no draft, and no language is published by itself', () => {
    const { after } = remember('update', {
      draft: true,
      data: { deletedAt: 'now' },
      publishSpecificLocale: 'tk',
      id: 'a',
    });
    expect(after).toMatchObject({ draft: false, publishSpecificLocale: undefined, id: 'a' });
  });

  test('what is read is no save', () => {
    const args = { draft: true };
    expect(remember('read', args)).toEqual({ after: args, isDraftSave: undefined });
  });
});

describe('what the public sees is changed by editors alone', () => {
  const who = (role: string) => ({ id: 'a', roles: [role] });
  /** Of a save for which nothing needs to be looked up. */
  const save = (
    user: object | null,
    data: object,
    more: { context?: object; originalDoc?: object; operation?: string } = {},
  ) => {
    const { context = { isDraftSave: true }, operation = 'update', originalDoc = {} } = more;
    return guardPublication({
      collection: { slug: 'news' },
      context,
      data,
      operation,
      originalDoc,
      req: { user },
    } as never) as Promise<unknown>;
  };
  const published = { _status: 'published', stage: 'approved' };
  const directly = { context: {}, operation: 'create' };

  test.each<[what: string, user: object | null]>([
    ['an editor', who('editor')],
    ['an admin', who('admin')],
    ['the newsroom itself', null],
  ])('%s publishes', async (_, user) => expect(await save(user, published, directly)).toEqual(published));

  test.each<[what: string, data: object, more: object]>([
    ['publishes', { _status: 'published' }, directly],
    ['approves', { stage: 'approved' }, {}],
    ['approves what is in review', { stage: 'approved' }, { originalDoc: { stage: 'review' } }],
  ])('a journalist never %s', async (_, data, more) => {
    await expect(save(who('journalist'), data, more)).rejects.toMatchObject({ status: 403 });
  });

  test('what was approved and is written on has to be approved anew', async () => {
    const data = { stage: 'approved', headline: 'Şäher' };
    const after = { stage: 'writing', headline: 'Şäher', _status: 'draft' };
    expect(await save(who('journalist'), data, { originalDoc: { stage: 'approved' } })).toEqual(after);
    const restoring = { context: { isDraftSave: true, isRestoringVersion: true } };
    expect(await save(who('journalist'), data, restoring)).toEqual(after);
  });

  test('a published version that comes back as a draft is one', async () => {
    expect(await save(who('journalist'), { _status: 'published' })).toEqual({ _status: 'draft' });
  });
});
