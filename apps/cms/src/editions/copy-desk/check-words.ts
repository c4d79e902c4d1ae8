import { segmentWords, type LocaleCode } from '@eyvan/locales';
import { editionCollections, type EditionSlug } from '../../content/edition';
import { blocksOf, wordsOfNode, type WordFields } from '../../content/parts/parts';
import { textOf } from '../../platform/input/text-of';
import { keyOf } from './key-of';
import type { Check, Finding, FindingKind } from './finding';
import { wordsOfGroup, type TextGroup } from './text-groups';

/** What is read at a glance, in any list. The contract takes more (`lengthMax.title`); Chinese says it in half of that. */
export const headlineLengthMax = 100;
const chineseHeadlineLengthMax = 50;

/** Spellings of old keyboards that have a hamza in print; which word is meant, only a reader knows. */
const persianDoubts = /(?<!\p{L})(?:م(?:سوول|وثر|وسس)|تا(?:کید|ثیر|لیف|سیس|مین)|ارتقا (?=\p{L}))\p{L}*/gu;
/** Not that of inches. */
const straightQuote = /(?<!\d)"/g;
/** An event that began so long ago is told of, and no longer announced. */
const longAgoMs = 30 * 24 * 60 * 60 * 1000;

interface Text {
  slug: EditionSlug;
  locale: LocaleCode;
  values: Record<string, unknown>;
  wordFields: WordFields;
  groups: readonly TextGroup[];
}

const found = (
  check: Check,
  kind: FindingKind,
  place: string | null,
  facts: Finding['facts'] = {},
  subject = '',
): Finding => ({ check, kind, key: subject ? keyOf(check, subject) : check, place, facts });

function* checkHeadline(headline: string, place: string, locale: LocaleCode): Generator<Finding> {
  const max = locale === 'zh' ? chineseHeadlineLengthMax : headlineLengthMax;
  const count = [...headline].length;
  if (count > max) yield found('longHeadline', 'warning', place, { count, max }, headline);
  if (/[.。]$/u.test(headline) && !/(?:\.\.\.|\p{Lu}\.)$/u.test(headline))
    yield found('headlineStop', 'hint', place);
}

/** A last paragraph of one word is a link or a signature that came along with the text. */
function* checkLastWord({ locale, values, wordFields }: Text): Generator<Finding> {
  const blocks = blocksOf(values.body);
  const last = blocks.findLastIndex((block) => wordsOfNode(block, wordFields.blocks).trim() !== '');
  const block = blocks[last];
  if (last < 1 || block?.type !== 'paragraph') return;
  const words = wordsOfNode(block, wordFields.blocks).trim();
  // A year or a sum by itself may well be the end of a list.
  const isWord = words.length < 20 && /\p{L}/u.test(words) && segmentWords(words, locale).length === 1;
  if (isWord) yield found('lastWord', 'warning', `body.${last}`, { text: words }, words);
}

/** What a text itself shows, without asking anybody: the same in the browser, at publication and of a file. */
export function* checkWords(text: Text, now = Date.now()): Generator<Finding> {
  const { groups, locale, slug, values } = text;
  const { titleField } = editionCollections[slug];
  yield* checkHeadline(textOf(values[titleField]).trim(), titleField, locale);
  yield* checkLastWord(text);
  const ended = Date.parse(textOf(values.endsAt) || textOf(values.startsAt));
  if (slug === 'events' && !values.publishedAt && ended < now - longAgoMs)
    yield found('beganLongAgo', 'warning', 'startsAt');
  // What opens and closes in turn is set by a rule; of one that is left over only a reader knows which it is.
  const odd = groups.find((group) => (wordsOfGroup(group).match(straightQuote) ?? []).length % 2 === 1);
  if (odd) yield found('straightQuotes', 'hint', odd.place);
  if (locale === 'fa') {
    const doubts = groups.flatMap((group) => wordsOfGroup(group).match(persianDoubts) ?? []);
    const text = [...new Set(doubts.map((word) => word.trim()))].slice(0, 8).join('، ');
    if (text) yield found('hamza', 'hint', null, { text });
  }
}
