import { category, categoryRef } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import { toCategory, toCategoryRef, type CategoryDoc } from './to-category';

const site = 'https://eyvan.example';
const fixture = category.parse(
  JSON.parse(readFileSync('packages/contract/fixtures/v1/category.fa.json', 'utf8')),
);
const saved = { id: 'a', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
const design: CategoryDoc = {
  ...saved,
  code: 'design',
  name: { tk: 'Dizaýn', fa: 'طراحی', kk: 'Дизайн' },
  description: { fa: fixture.description },
  color: '#8E1B1B',
  mediaTopic: 'medtop:20000031',
  order: 3,
};

test('a field in Persian is what the contract shows of one', () => {
  expect(toCategory(design, 'fa', site)).toEqual(fixture);
});

test('a field without words of a language has a name, and no description', () => {
  const item = category.parse(toCategory(design, 'ky', site));
  expect(item).toMatchObject({ name: 'Дизайн', description: null, url: `${site}/ky/fields/design` });
});

test('what nobody filled in is null, not empty', () => {
  const bare = { ...design, color: '', mediaTopic: undefined, order: null, description: undefined };
  expect(category.parse(toCategory(bare, 'tk', site))).toMatchObject({
    description: null,
    color: null,
    mediaTopic: null,
    order: 0,
  });
});

test('a field without any name is called by its code', () => {
  expect(toCategoryRef({ ...design, name: {} }, 'tk', site).name).toBe('design');
});

test('on an item a field has its name and address, and nothing else', () => {
  const ref = toCategoryRef(design, 'tk', site);
  expect(ref).toEqual({ code: 'design', name: 'Dizaýn', url: `${site}/tk/fields/design` });
  expect(categoryRef.parse(ref)).toEqual(ref);
});
