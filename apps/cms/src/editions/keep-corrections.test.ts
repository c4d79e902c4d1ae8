import { keepCorrections } from './keep-corrections';

const told = [{ id: 'a', at: '2026-03-21T00:00:00.000Z', kind: 'correction', note: 'Sene düzedildi.' }];
const save = (data: object, originalDoc: object | undefined, context: object) =>
  keepCorrections({ context, data, originalDoc } as never) as unknown;
const restoring = { isRestoringVersion: true };

test('an old version brings its words back, and not what readers had not been told then', () => {
  expect(
    save({ headline: 'Köne', stage: 'writing', corrections: [] }, { corrections: told }, restoring),
  ).toEqual({
    headline: 'Köne',
    stage: 'writing',
    corrections: told,
  });
});

test.each<[stage: string, after: string]>([
  ['approved', 'writing'],
  ['review', 'review'],
  ['writing', 'writing'],
])('a version that was in %s comes back in %s', (stage, after) => {
  expect(save({ stage }, { corrections: told }, restoring)).toMatchObject({ stage: after });
});

test.each([undefined, {}, { corrections: null }])(
  'where nothing was corrected (%j), nothing is',
  (originalDoc) => {
    expect(save({ corrections: told }, originalDoc, restoring)).toMatchObject({ corrections: [] });
  },
);

test('a save that restores nothing is left as it is', () => {
  const data = { stage: 'approved', corrections: [] };
  expect(save(data, { corrections: told }, {})).toBe(data);
});
