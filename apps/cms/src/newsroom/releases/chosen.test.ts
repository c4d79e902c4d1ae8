import { isChosen, nothingChosen, parseChoice, toggle, type Chosen } from './chosen';

const fa: Chosen = { collection: 'news', id: 'a', language: 'fa', title: 'ایوان', isChanged: false };
const event: Chosen = { ...fa, collection: 'events', language: 'tk', title: 'Eýwan' };

test('an edition is chosen once, and given back', () => {
  const both = toggle(toggle(nothingChosen, fa), event);
  expect(both.editions).toEqual([fa, event]);
  expect(isChosen(both, { ...fa, title: 'Since renamed' })).toBe(true);
  expect(toggle(both, fa).editions).toEqual([event]);
});

test('a choice outlives the page', () => {
  const chosen = { isOn: true, editions: [fa] };
  expect(parseChoice(JSON.stringify(chosen))).toEqual(chosen);
});

test.each([null, '', '{', '{}', '{"isOn":true,"editions":[{"id":"a"}]}'])('%j is no choice', (kept) => {
  expect(parseChoice(kept)).toEqual(nothingChosen);
});
