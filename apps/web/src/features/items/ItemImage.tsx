import type { CategoryRef, Image } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { Figure } from '../../ui/Figure';
import { Plate } from './Plate';

interface ItemImageProps {
  locale: LocaleCode;
  item: { id: string; image: Image | null; categories: CategoryRef[] };
  sizes: string;
}

/** The picture of an item, or where it has none, a carpet of its own. */
export function ItemImage({ locale, item, sizes }: ItemImageProps) {
  if (item.image) return <Figure locale={locale} image={item.image} sizes={sizes} isFirst />;
  return <Plate seed={item.id} field={item.categories[0]?.code ?? 'design'} />;
}
