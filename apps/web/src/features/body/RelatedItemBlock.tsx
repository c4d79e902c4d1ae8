import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { toPath } from '@/routes';
import type { BlockOf } from './block-of';

interface RelatedItemBlockProps {
  locale: LocaleCode;
  block: BlockOf<'relatedItem'>;
}

export async function RelatedItemBlock({ locale, block }: RelatedItemBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  return (
    <aside className="related-item">
      <p className="label">{block.kind === 'news' ? t('relatedNews') : t('relatedEvent')}</p>
      <p className="headline">
        <a href={toPath(block.url)}>{block.title}</a>
      </p>
    </aside>
  );
}
