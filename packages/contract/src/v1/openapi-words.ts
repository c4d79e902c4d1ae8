import { problems } from './problem';

const rules = `
Published news, events, creative fields and cities of a newsroom. Read-only, anonymous, without keys.

## Asking
- \`GET\`, \`HEAD\` and \`OPTIONS\`; any other method is answered with 405 and \`Allow\`. Any origin may ask (CORS).
- A parameter that an endpoint does not list is refused with 400, as is one that is given twice but where the document says that it repeats (\`category=design&category=film\`).
- In an address \`+\` means a space: an offset is written \`%2B05:00\`.
- Lists come in pages. \`next\`, and the \`Link\` header with \`rel="next"\`, lead to the next one; \`next\` is null on the last. A cursor belongs to its question: with another list, language, order or filter it is refused with 400. It holds while things are published and withdrawn in between.
- Ask politely: with the \`ETag\` of the last answer as \`If-None-Match\` what has not changed is a 304 without a body. \`Last-Modified\` counts whole seconds, and is left out while its second is not over.

## Answers
- JSON in UTF-8. Times are ISO 8601: \`publishedAt\` and the like in UTC, those of an event with the offset of its own time zone.
- An event with \`allDay\` has days, not hours: the days of \`startsAt\` and \`endsAt\` in its own zone, both included (\`endsAt\` is the last second of the last day). One without an end lasts until the end of its day. What ends until 06:00 of the next day belongs to the evening on which it began.
- Fields named \`html\`, the \`paragraphs\` of quotations and passages, and the cells of tables are safe HTML: escaped text with the tags \`strong em s a sub sup br span[lang]\`, and nothing else. The number of a note leads to its \`id\` in the block \`footnotes\` (\`<sup><a href="#note-1">1</a></sup>\`). All other texts are plain text: escape them before they go into a page.
- Errors are \`application/problem+json\` (RFC 9457). \`type\` is stable and leads to its explanation:
${Object.values(problems)
  .map(({ status, type, meaning }) => `  - ${status} \`${type}\`: ${meaning}`)
  .join('\n')}

## How v1 grows
- Fields, endpoints, parameters, kinds of body blocks, inline tags and the words of open lists (\`x-extensible-enum\`: languages, creative fields, states, formats of pictures …) are only ever added. None is removed, renamed or given another meaning within v1.
- So read tolerantly: leave out fields and blocks that you don't know, take an unknown word of a list as a text, drop unknown tags and keep their words.
- What may be asked is a closed list: a parameter takes only the words named here.
- A change that would break this is v2, at another address, announced a year before by the headers \`Deprecation\` (RFC 9745) and \`Sunset\` (RFC 8594).
`;

const licenceOf = (licence: string | null) =>
  licence
    ? `The texts are published under <${licence}>; every answer says so (\`Link: rel="license"\`). Name the newsroom and link to the \`url\` of the item.`
    : 'No licence is given for the texts: ask the newsroom before you republish them.';

/** The rules of the API in words, as Markdown. */
export const describeApi = (licence: string | null): string =>
  `${rules.trim()}\n\n## Licence\n${licenceOf(licence)} Pictures have a \`licence\` and a \`credit\` of their own.`;

/** What a licence is called: `CC BY 4.0` for one of Creative Commons, whose addresses name them. */
export function nameLicence(licence: string): string {
  const [, code, version] =
    /^https:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\/?$/.exec(licence) ?? [];
  return code ? `CC ${code.toUpperCase()} ${version}` : 'The newsroom’s own terms';
}
