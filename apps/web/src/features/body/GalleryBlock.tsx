import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { Gallery } from '@/ui/Gallery';
import type { BlockOf } from './block-of';

interface GalleryBlockProps {
  locale: LocaleCode;
  block: BlockOf<'gallery'>;
}

export async function GalleryBlock({ locale, block }: GalleryBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  return (
    <section aria-label={t('gallery')}>
      <Gallery locale={locale} images={block.images} />
    </section>
  );
}
