import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import type { BlockOf } from './block-of';
import { ListBlock } from './ListBlock';
import { ParagraphBlock } from './ParagraphBlock';

interface FactBoxBlockProps {
  locale: LocaleCode;
  block: BlockOf<'factBox'>;
}

/** What is worth knowing beside the story, in a box of its own. */
export async function FactBoxBlock({ locale, block }: FactBoxBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  return (
    <aside className="fact-box" aria-label={block.title ?? t('factBox')}>
      {block.title ? <p className="fact-box-title">{block.title}</p> : null}
      {block.blocks.map((part, index) =>
        part.type === 'list' ? (
          <ListBlock key={index} block={part} />
        ) : (
          <ParagraphBlock key={index} block={part} />
        ),
      )}
    </aside>
  );
}
