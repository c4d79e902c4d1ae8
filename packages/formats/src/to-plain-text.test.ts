import { newsItem } from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { toPlainText } from './to-plain-text';

test('the words of running text are what a reader sees', () => {
  expect(toPlainText('Tom &amp; <strong>&quot;Jerry&quot;</strong><br>5 &lt; 6 &amp;lt;')).toBe(
    'Tom & "Jerry" 5 < 6 &lt;',
  );
});

test('the number of a note is none of its words', () => {
  expect(toPlainText('The hall<sup><a href="#note-12">12</a></sup> is 5 m<sup>2</sup>')).toBe(
    'The hall is 5 m2',
  );
});

test('nothing of the markup of a whole text is left', () => {
  const { body } = readFixture('news-item.tk', newsItem);
  const paragraphs = body.flatMap((block) => (block.type === 'paragraph' ? [block.html] : []));
  expect(paragraphs.length).toBeGreaterThan(0);
  for (const html of paragraphs) expect(toPlainText(html)).not.toMatch(/<[a-z/]|&[a-z]+;/);
});
