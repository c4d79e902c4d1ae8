import { parseCli } from './cli-options';

test('a file, and whether it replaces what is there', () => {
  expect(parseCli('backup', ['a.eyvan'])).toEqual({ file: 'a.eyvan', isReplacing: false });
  expect(parseCli('restore', ['a.eyvan'])).toEqual({ file: 'a.eyvan', isReplacing: false });
  expect(parseCli('restore', ['--replace', 'a.eyvan'])).toEqual({ file: 'a.eyvan', isReplacing: true });
});

test.each<['backup' | 'restore', string[], RegExp]>([
  ['backup', [], /name one FILE to write/],
  ['restore', ['a', 'b'], /name one FILE to read/],
  ['backup', ['a', '--replace'], /Unknown option '--replace'; name one FILE/],
])('%s %j is refused', (command, args, message) => {
  expect(() => parseCli(command, args)).toThrow(message);
});
