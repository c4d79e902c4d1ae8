import type { EditionSlug } from '../../content/edition';
import type { Finding } from '../../editions/copy-desk/finding';
import { sayFinding } from '../../editions/copy-desk/say-finding';
import type { Words } from '../../platform/i18n/words';
import type { ImportedText } from '../imported-text';
import { toPlainText } from '../lexical/plain-text';

/** Front matter that an edition has a field for, under its own name and those of other newsrooms; the date is named apart. */
const takenOver = new Set(
  'headline title summary dateline byline venueName venueAddress statusNote date'
    .split(' ')
    .concat('abstract author description excerpt lead location'.split(' ')),
);

interface Desk {
  type: EditionSlug;
  /** Names of the organisations that the newsroom knows, in this language. */
  organizations: string[];
}

function* list({ headline, summary, body, fields }: ImportedText, { type, organizations }: Desk) {
  if (!summary) yield 'there is no summary';
  const blocks = body.root.children;
  const words = [headline, summary, ...blocks.map(toPlainText)].join('\n');
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

const toRemark = (words: string) => `look at this: ${words}`;

/** What the desk should look at before publication, besides what the copy desk says. It stops nothing. One line each. */
export const listRemarks = (text: ImportedText, desk: Desk): string[] => [...list(text, desk)].map(toRemark);

/** What the copy desk has to say of a draft, one line each: what is set otherwise, by its first example. */
export const toRemarks = (words: Words, findings: readonly Finding[]): string[] =>
  findings.map((finding) => {
    const [example] = finding.examples ?? [];
    const said = sayFinding(words, finding);
    return toRemark(
      example ? `${said} (${finding.facts.count}): ${example.before} → ${example.after}` : said,
    );
  });
