import type { CategoryRef, CityRef } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { toPath } from '@/routes';
import { FieldItem } from '../categories/FieldItem';

interface ItemKickerProps {
  locale: LocaleCode;
  categories: CategoryRef[];
  cities: CityRef[];
}

/** The fields and places of an item, each with its dye: above a headline, or beside one in a list. */
export function ItemKicker({ locale, categories, cities }: ItemKickerProps) {
  return (
    <ul className="kicker">
      {categories.map(({ code, name, url }) => (
        <FieldItem key={code} locale={locale} field={code}>
          <a href={toPath(url)}>{name}</a>
        </FieldItem>
      ))}
      {cities.map(({ slug, name, url }) => (
        <li key={slug}>
          <a href={toPath(url)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
