import { categoryCode, knownWord, type CategoryRef, type Image } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { Figure } from '@/ui/Figure';
import { Plate } from './Plate';

interface ItemImageProps {
  locale: LocaleCode;
  item: { id: string; image: Image | null; categories: CategoryRef[] };
  sizes: string;
}

/** The picture of an item, or where it has none, a carpet of its own. */
export function ItemImage({ locale, item, sizes }: ItemImageProps) {
  if (item.image) return <Figure locale={locale} image={item.image} sizes={sizes} isFirst />;
  const field = knownWord(categoryCode, item.categories[0]?.code);
  return <Plate seed={item.id} field={field ?? 'design'} />;
}
