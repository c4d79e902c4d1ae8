import { findAsked, matchPeople, mentionedIn, toPieces } from './mentions';

const people = [
  { id: '1', name: 'Aýna Öwezowa' },
  { id: '2', name: 'Ахмет Байрамов' },
  { id: '3', name: 'Aýgül' },
];

it('knows what is being typed after an @, and that an address is no name', () => {
  expect(findAsked('@', 1)).toEqual({ start: 0, name: '' });
  expect(findAsked('Please, @Aýna Ö', 15)).toEqual({ start: 8, name: 'Aýna Ö' });
  expect(findAsked('one\n@a', 6)).toEqual({ start: 4, name: 'a' });
  expect(findAsked('mail@house', 10)).toBeNull();
  expect(findAsked('@Aýna\nnext', 10)).toBeNull();
});

it('finds people by any part of their names, without their marks', () => {
  expect(matchPeople(people, 'ayn', 'en').map(({ id }) => id)).toEqual(['1']);
  expect(matchPeople(people, 'öwez', 'tk').map(({ id }) => id)).toEqual(['1']);
  expect(matchPeople(people, 'байр', 'ru').map(({ id }) => id)).toEqual(['2']);
  expect(matchPeople(people, '', 'en')).toHaveLength(3);
  expect(matchPeople(people, 'Aýna Öwezowa, look', 'en')).toEqual([]);
});

it('mentions only those whose names are left in the text', () => {
  expect(mentionedIn('@Aýgül, see this', [people[0]!, people[2]!, people[2]!])).toEqual(['3']);
});

it('tells names from the words between them', () => {
  expect(toPieces('@Aýgül and @Aýgül B.', ['Aýgül', 'Aýgül B.'])).toEqual([
    { text: '@Aýgül', isName: true },
    { text: ' and ', isName: false },
    { text: '@Aýgül B.', isName: true },
  ]);
  expect(toPieces('nobody', [])).toEqual([{ text: 'nobody', isName: false }]);
});
