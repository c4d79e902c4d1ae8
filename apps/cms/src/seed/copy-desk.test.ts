import { checkTypography } from '../editions/copy-desk/check-typography';
import { checkWords } from '../editions/copy-desk/check-words';
import { textGroupsOf } from '../editions/copy-desk/text-groups';
import { wordFields } from '../content/types/types';
import type { EditionSlug } from '../content/edition';
import { markdownToBody } from '../import/markdown-to-body';
import { readItems } from './read-content';
import { eventSample, newsSample } from './sample-schemas';

const samples = [
  ...readItems('news', newsSample).map((item) => ({ ...item, slug: 'news' as EditionSlug })),
  ...readItems('events', eventSample).map((item) => ({ ...item, slug: 'events' as EditionSlug })),
];

test.each(samples)('the copy desk has nothing to say of $key', ({ editions, slug }) => {
  for (const { fields, language, markdown } of editions) {
    const values = { ...fields, body: markdownToBody(markdown, language), publishedAt: 'then' };
    const groups = textGroupsOf(values, wordFields(slug));
    const found = [
      ...checkWords({ slug, locale: language, values, wordFields: wordFields(slug), groups }),
      ...checkTypography(groups, language, []),
    ];
    expect(found.map(({ key, examples, facts }) => [language, key, facts, examples])).toEqual([]);
  }
});
