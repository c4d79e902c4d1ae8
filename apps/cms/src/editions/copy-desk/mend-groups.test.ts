import { agencyText } from '@eyvan/test-kit';
import { typographyTable, type TypographyRuleId } from '@eyvan/locales/typography';
import { withRunEdits } from '../../content/rich-text/runs';
import { wordFields } from '../../content/types/types';
import { checkTypography } from './check-typography';
import { mendGroups } from './mend-groups';
import { textGroupsOf, wordsOfGroup } from './text-groups';

interface Values extends Record<string, unknown> {
  headline: string;
  summary: string;
  body: object;
}

const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const body = (...children: object[]) => ({ root: { type: 'root', children } });
const fields = wordFields('news');
const names = ['عشق‌آباد', 'معماری'];
const context = { locale: 'fa', names } as const;

/** One click on "mend all". */
function mend(values: Values, rule: TypographyRuleId): Values {
  const edits = mendGroups(textGroupsOf(values, fields), rule, context);
  const plain = edits.filter(({ name }) => name !== 'body').map(({ name, to }) => [name, to]);
  const own = edits.filter(({ name }) => name === 'body');
  return { ...values, ...Object.fromEntries(plain), body: withRunEdits(values.body, own) };
}

const wordsOf = (values: Values) => textGroupsOf(values, fields).map(wordsOfGroup);
const countHalfSpaces = (values: Values) => wordsOf(values).join('').split('\u200C').length - 1;
const toValues = ({ headline, summary, paragraphs }: typeof agencyText.written): Values => ({
  headline,
  summary,
  body: body(...paragraphs.map((words) => paragraph(text(words)))),
});

test('an agency’s text comes out right with one click a rule', () => {
  let values = toValues(agencyText.written);
  const before = countHalfSpaces(values);
  const found = checkTypography(textGroupsOf(values, fields), 'fa', names);
  const rules = found.map(({ rule }) => rule!);
  expect(rules).toEqual(['names', 'halfSpaces', 'digits', 'quotes', 'dashes']);
  const count = (rule: string) => found.find((one) => one.rule === rule)?.facts.count;
  expect(Number(count('names')) + Number(count('halfSpaces'))).toBe(agencyText.halfSpaces);
  for (const rule of rules) values = mend(values, rule);
  expect(values).toEqual(toValues(agencyText.set));
  expect(countHalfSpaces(values) - before).toBe(agencyText.halfSpaces);
  expect(checkTypography(textGroupsOf(values, fields), 'fa', names)).toEqual([]);
});

test('a word is bold in its middle, a link ends in it; lists, tables and blocks are words too', () => {
  const link = { type: 'link', fields: { url: 'https://a.example/' }, children: [text('برنامه ')] };
  const item = (words: string) => ({ type: 'listitem', children: [text(words)] });
  const values: Values = {
    headline: '',
    summary: '',
    body: body(
      paragraph(link, text('های', 1), text(' شهر')),
      {
        type: 'list',
        children: [
          { ...item('می شود'), children: [text('می شود'), { type: 'linebreak' }, text('نمی داند')] },
        ],
      },
      {
        type: 'table',
        children: [
          { type: 'tablerow', children: [{ type: 'tablecell', children: [paragraph(text('خانه ای'))] }] },
        ],
      },
      { type: 'block', fields: { blockType: 'quote', text: 'می گوید', attribution: 'عشق آباد' } },
      { type: 'block', fields: { blockType: 'passage', language: 'ur', text: 'می شود' } },
    ),
  };
  const mended = mend(mend(values, 'halfSpaces'), 'names');
  expect(wordsOf(mended)).toEqual(['برنامه‌های شهر', 'می‌شود', 'نمی‌داند', 'خانه‌ای', 'می‌گوید', 'عشق‌آباد']);
  expect(JSON.stringify(mended)).toContain('"text":"های","format":1');
  expect(JSON.stringify(mended)).toContain('{"blockType":"passage","language":"ur","text":"می شود"}');
});

test('each language has its rules, and what is right is not found', () => {
  for (const rules of Object.values(typographyTable)) expect(rules.length).toBeGreaterThan(5);
  const values = toValues(agencyText.set);
  expect(mendGroups(textGroupsOf(values, fields), 'halfSpaces', context)).toEqual([]);
  expect(mendGroups(textGroupsOf(values, fields), 'yo', context)).toEqual([]);
});
