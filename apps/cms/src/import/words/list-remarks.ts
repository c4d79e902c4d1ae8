import type { LocaleCode } from '@eyvan/locales';
import type { EditionSlug } from '../../content/edition';
import { toOneLine } from '../../content/text/normalise-text';
import type { ImportedText } from '../imported-text';
import { toPlainText } from '../lexical/plain-text';

const headlineLengthMax = 100;
/** Spellings of old keyboards that have a hamza in print; which word is meant, only a reader knows. */
const persianDoubts = /(?<!\p{L})(?:م(?:سوول|وثر|وسس)|تا(?:کید|ثیر|لیف|سیس|مین)|ارتقا (?=\p{L}))\p{L}*/gu;

/** Front matter that an edition has a field for, under its own name and those of other newsrooms; the date is named apart. */
const takenOver = new Set(
  'headline title summary dateline byline venueName venueAddress statusNote date'
    .split(' ')
    .concat('abstract author description excerpt lead location'.split(' ')),
);

interface Desk {
  language: LocaleCode;
  type: EditionSlug;
  /** Names of the organisations that the newsroom knows, in this language. */
  organizations: string[];
}

function* list({ headline, summary, body, fields }: ImportedText, { language, type, organizations }: Desk) {
  if (headline.length > headlineLengthMax)
    yield `the headline has ${headline.length} characters: about ${headlineLengthMax} are read at a glance`;
  if (/[.。]$/u.test(headline) && !/(?:\.\.\.|\p{Lu}\.)$/u.test(headline))
    yield 'the headline ends in a full stop';
  if (!summary) yield 'there is no summary';
  const blocks = body.root.children;
  const last = blocks.at(-1);
  const lastWords = last?.type === 'paragraph' ? toOneLine(toPlainText(last)) : '';
  if (blocks.length > 1 && lastWords && !/\s/.test(lastWords) && lastWords.length < 20)
    yield `the last paragraph is one word: ${lastWords}`;
  const words = [headline, summary, ...blocks.map(toPlainText)].join('\n');
  if (language !== 'en' && /(?<!\d)"/.test(words)) yield 'there are straight quotation marks left';
  if (language === 'fa') {
    const doubts = [...new Set(words.match(persianDoubts)?.map((word) => word.trim()))];
    if (doubts.length > 0) yield `to be spelt with a hamza? ${doubts.slice(0, 8).join('، ')}`;
  }
  const named = organizations.filter((name) => words.includes(name));
  if (named.length > 0 && type === 'news')
    yield `names ${named.slice(0, 3).join(', ')}: is one of them the source?`;
  if (type === 'events') yield 'an event needs its date and hour, which are not taken from a text';
  if (type === 'events' && fields.byline)
    yield `the text is signed, for which an event has no field: ${fields.byline}`;
  if (fields.date) yield `the front matter names a date, which was not taken over: ${fields.date}`;
  const others = Object.keys(fields).filter((name) => fields[name] && !takenOver.has(name));
  if (others.length > 0) yield `the front matter says more, which was not taken over: ${others.join(', ')}`;
}

/** What the desk should look at before publication. It stops nothing. One line each. */
export const listRemarks = (text: ImportedText, desk: Desk): string[] =>
  [...list(text, desk)].map((remark) => `look at this: ${remark}`);
