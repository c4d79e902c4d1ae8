import { contrastOf } from './contrast';
import { dyes, ink } from './dyes';
import { toNightColour } from './night-colour';

test.each(Object.values(dyes))('a dye has its sister: $light, $dark', ({ light, dark }) => {
  expect(toNightColour(light)).toBe(dark.toLowerCase());
  expect(toNightColour(light.toLowerCase())).toBe(dark.toLowerCase());
});

test('what can be read by night stays as it is', () => expect(toNightColour('#EBC045')).toBe('#ebc045'));

test('any other can be read, and keeps what it can of itself', () => {
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));
  for (const colour of colours) {
    const night = toNightColour(colour);
    expect(night).toMatch(/^#[0-9a-f]{6}$/);
    expect([colour, contrastOf(night, ink) >= 4.5]).toEqual([colour, true]);
  }
  // A blue is a blue by night, too.
  const [red, , blue] = [1, 3, 5].map((at) => parseInt(toNightColour('#0000ff').slice(at, at + 2), 16));
  expect(blue).toBeGreaterThan(red!);
});
