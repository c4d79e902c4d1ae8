import { cutAtSentence, cutAtWord } from './cut-text';

test('what fits stays as it is', () => {
  expect(cutAtWord('A short line.', 'en', 13)).toBe('A short line.');
  expect(cutAtSentence('One. Two.', 'en', 9)).toBe('One. Two.');
});

test.each<[text: string, lengthMax: number, cut: string]>([
  ['One two three four', 12, 'One two…'],
  ['One two, three', 9, 'One two…'],
  ['Donaudampfschifffahrt', 6, 'Donau…'],
])('%j in %d is %j', (text, lengthMax, cut) => {
  expect(cutAtWord(text, 'en', lengthMax)).toBe(cut);
});

test('a word with a ZWNJ in it is one word', () => {
  expect(cutAtWord('گفت‌وگوی طراحان', 'fa', 8)).toBe('گفت‌وگو…'.slice(0, 7) + '…');
  expect(cutAtWord('یک گفت‌وگوی طراحان', 'fa', 9)).toBe('یک…');
});

test('Chinese is cut between its words, without spaces', () => {
  const cut = cutAtWord('创意城市网络的设计师聚集在一起', 'zh', 8);
  expect(cut).toMatch(/^创意城市.{0,3}…$/);
});

test.each<['en' | 'fa' | 'zh', string, number, string]>([
  ['en', 'One is here. Two is there. Three.', 27, 'One is here. Two is there.'],
  ['fa', 'شهر کجاست؟ شهر اینجاست. پایان.', 24, 'شهر کجاست؟ شهر اینجاست.'],
  ['zh', '一座城市。两座城市。三座城市。', 12, '一座城市。两座城市。'],
  ['en', 'One sentence that is much too long', 16, 'One sentence…'],
])('in %s, %j is cut after a sentence', (language, text, lengthMax, cut) => {
  expect(cutAtSentence(text, language, lengthMax)).toBe(cut);
});
