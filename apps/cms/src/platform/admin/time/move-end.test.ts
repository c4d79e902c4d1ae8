import { moveEnd } from './move-end';

const at = (day: number, hour: number, year = 2027) => `${year}-03-0${day}T0${hour}:00:00.000Z`;

test('an end that would lie before its beginning goes along, as long after it as it was', () => {
  expect(moveEnd(at(1, 7), at(1, 5), at(2, 6))).toBe(at(2, 8));
  expect(moveEnd(at(1, 5), at(1, 5), at(2, 6))).toBe(at(2, 6));
  expect(moveEnd(at(1, 7), at(1, 5), at(1, 5, 2028))).toBe(at(1, 7, 2028));
});

type Times = Parameters<typeof moveEnd>;
test.each<[string, ...Times]>([
  ['that is still after it', at(3, 7), at(1, 5), at(2, 6)],
  ['that is not there', null, at(1, 5), at(2, 6)],
  ['whose beginning was not there', at(1, 7), undefined, at(2, 6)],
  ['whose beginning is taken away', at(1, 7), at(1, 5), null],
  ['that was wrong before', at(1, 3), at(1, 5), at(2, 6)],
  ['while a year is being typed', at(1, 7), at(1, 5, 2020), at(1, 5, 2028)],
  ['while a year has a digit too many', at(1, 7), at(1, 5), at(1, 5, 9027)],
])('an end %s stays', (_, ...times) => expect(moveEnd(...times)).toBeNull());
