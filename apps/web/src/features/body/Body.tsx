import type { Body as Blocks, BodyBlock } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { EmbedBlock } from './EmbedBlock';
import { FactBoxBlock } from './FactBoxBlock';
import { FootnotesBlock } from './FootnotesBlock';
import { GalleryBlock } from './GalleryBlock';
import { HeadingBlock } from './HeadingBlock';
import { ImageBlock } from './ImageBlock';
import { ListBlock } from './ListBlock';
import { ParagraphBlock } from './ParagraphBlock';
import { PassageBlock } from './PassageBlock';
import { PullQuoteBlock } from './PullQuoteBlock';
import { QuoteBlock } from './QuoteBlock';
import { RelatedItemBlock } from './RelatedItemBlock';
import { TableBlock } from './TableBlock';
import { withNoteMarks } from './note-marks';

/** A block by its type. The contract drops types that this version doesn't know; the compiler misses none. */
function renderBlock(block: BodyBlock, locale: LocaleCode, key: number) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphBlock key={key} block={block} />;
    case 'heading':
      return <HeadingBlock key={key} block={block} />;
    case 'list':
      return <ListBlock key={key} block={block} />;
    case 'quote':
      return <QuoteBlock key={key} block={block} />;
    case 'pullQuote':
      return <PullQuoteBlock key={key} locale={locale} block={block} />;
    case 'factBox':
      return <FactBoxBlock key={key} locale={locale} block={block} />;
    case 'image':
      return <ImageBlock key={key} locale={locale} block={block} />;
    case 'gallery':
      return <GalleryBlock key={key} locale={locale} block={block} />;
    case 'embed':
      return <EmbedBlock key={key} locale={locale} block={block} />;
    case 'table':
      return <TableBlock key={key} locale={locale} block={block} />;
    case 'relatedItem':
      return <RelatedItemBlock key={key} locale={locale} block={block} />;
    case 'passage':
      return <PassageBlock key={key} locale={locale} block={block} />;
    case 'footnotes':
      return <FootnotesBlock key={key} locale={locale} block={block} />;
    default:
      return block satisfies never;
  }
}

interface BodyProps {
  locale: LocaleCode;
  blocks: Blocks;
}

/** The text of an item. */
export function Body({ locale, blocks }: BodyProps) {
  const shown = withNoteMarks(blocks, locale);
  return <div className="body">{shown.map((block, index) => renderBlock(block, locale, index))}</div>;
}
