import { parseCli } from './cli-options';

test('a file and what it is', () => {
  expect(parseCli(['a.txt', '--type', 'events', '--language', 'fa', '--encoding', 'windows-1256'])).toEqual({
    file: 'a.txt',
    type: 'events',
    language: 'fa',
    encoding: 'windows-1256',
  });
  expect(parseCli(['--language=tk', 'a.txt'])).toMatchObject({ file: 'a.txt', type: 'news', language: 'tk' });
});

test('help is asked for', () => {
  expect(parseCli(['a.txt', '--help'])).toBeNull();
  expect(parseCli(['-h'])).toBeNull();
});

test.each<[args: string, file: string | undefined, message: RegExp]>([
  ['', undefined, /name the FILE/],
  ['a.txt', 'a.txt', /name its --language: tk, ru/],
  ['a.txt --language xx', 'a.txt', /--language xx is none of tk, ru/],
  ['a.txt --language fa --type film', 'a.txt', /--type film is none of news, events/],
  ['a.txt b.txt --language fa', 'a.txt', /one file at a time/],
  ['a.txt --lang fa', undefined, /Unknown option '--lang'/],
])('"%s" is refused', (args, file, message) => {
  expect(() => parseCli(args.split(' ').filter(Boolean))).toThrow(
    expect.objectContaining({ file, message: expect.stringMatching(message) }),
  );
});
