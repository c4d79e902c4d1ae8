import type { CategoryRef, CityRef } from '@eyvan/contract';
import { toPath } from '@/routes';

interface ItemKickerProps {
  categories: CategoryRef[];
  cities: CityRef[];
}

/** The fields and places of an item, each with its dye: above a headline, or beside one in a list. */
export function ItemKicker({ categories, cities }: ItemKickerProps) {
  return (
    <ul className="kicker">
      {categories.map(({ code, name, url }) => (
        <li key={code} data-field={code}>
          <a href={toPath(url)}>{name}</a>
        </li>
      ))}
      {cities.map(({ slug, name, url }) => (
        <li key={slug}>
          <a href={toPath(url)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
