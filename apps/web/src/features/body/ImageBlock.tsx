import type { LocaleCode } from '@eyvan/locales';
import { Figure } from '@/ui/Figure';
import type { BlockOf } from './block-of';

interface ImageBlockProps {
  locale: LocaleCode;
  block: BlockOf<'image'>;
}

export function ImageBlock({ locale, block }: ImageBlockProps) {
  return <Figure locale={locale} image={block.image} sizes="(min-width: 60rem) 44rem" />;
}
