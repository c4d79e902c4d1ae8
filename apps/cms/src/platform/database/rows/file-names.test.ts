import { fileNamesOf } from './file-names';

test('a picture has a file of its own, and one for each size that was made', () => {
  const sizes = {
    small: { filename: 'göl-480.avif' },
    large: { filename: 'göl-960.avif' },
    none: { filename: null },
  };
  expect(fileNamesOf({ filename: 'göl.jpg', sizes })).toEqual(['göl.jpg', 'göl-480.avif', 'göl-960.avif']);
});

test.each([{}, { filename: null, sizes: null }, { sizes: {} }, { sizes: { small: {} } }])(
  '%j has none',
  (row) => {
    expect(fileNamesOf(row)).toEqual([]);
  },
);
