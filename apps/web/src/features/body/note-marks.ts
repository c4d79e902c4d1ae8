import type { Body, BodyBlock, ListItem } from '@eyvan/contract';
import { locales, type LocaleCode } from '@eyvan/locales';

/** Where in the text a note belongs: the id of its number there. */
export const placeOf = (noteId: string): string => `${noteId}-place`;

/** As the contract has the number of a note within a line. */
const mark = /<sup><a href="#(note-(\d+))">\d+<\/a><\/sup>/g;

/** A number in the digits of a language. */
export const toDigits = (count: number, locale: LocaleCode): string =>
  new Intl.NumberFormat(locales[locale].intlTag).format(count);

/** The numbers of notes in the digits of the language, and reached from the notes. */
const withMarks = (html: string, locale: LocaleCode): string =>
  html.replace(mark, (_, id: string, count: string) => {
    const digits = toDigits(Number(count), locale);
    return `<sup><a id="${placeOf(id)}" href="#${id}" role="doc-noteref">${digits}</a></sup>`;
  });

function mapItem(item: ListItem, change: (html: string) => string): ListItem {
  const mapList = <List extends { items: ListItem[] }>(list: List): List => ({
    ...list,
    items: list.items.map((one) => mapItem(one, change)),
  });
  return {
    ...item,
    html: change(item.html),
    list: item.list && mapList(item.list),
    ...(item.moreLists ? { moreLists: item.moreLists.map(mapList) } : {}),
  };
}

function mapHtml(block: BodyBlock, change: (html: string) => string): BodyBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, html: change(block.html) };
    case 'list':
      return { ...block, items: block.items.map((item) => mapItem(item, change)) };
    case 'table':
      return {
        ...block,
        header: block.header?.map(change) ?? null,
        rows: block.rows.map((row) => row.map(change)),
      };
    default:
      return block;
  }
}

/** A text whose notes are found from its numbers, and back. A text without notes stays as it is. */
export const withNoteMarks = (blocks: Body, locale: LocaleCode): Body =>
  blocks.some(({ type }) => type === 'footnotes')
    ? blocks.map((block) => mapHtml(block, (html) => withMarks(html, locale)))
    : blocks;
