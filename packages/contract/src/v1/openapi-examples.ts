import apiIndex from '../../fixtures/v1/api-index.json' with { type: 'json' };
import categoryList from '../../fixtures/v1/category-list.en.json' with { type: 'json' };
import category from '../../fixtures/v1/category.fa.json' with { type: 'json' };
import cityList from '../../fixtures/v1/city-list.en.json' with { type: 'json' };
import city from '../../fixtures/v1/city.tk.json' with { type: 'json' };
import eventItem from '../../fixtures/v1/event-item.en.json' with { type: 'json' };
import eventList from '../../fixtures/v1/event-list.en.json' with { type: 'json' };
import localeList from '../../fixtures/v1/locale-list.json' with { type: 'json' };
import newsItem from '../../fixtures/v1/news-item.tk.json' with { type: 'json' };
import newsList from '../../fixtures/v1/news-list.tk.json' with { type: 'json' };
import newsroom from '../../fixtures/v1/newsroom.en.json' with { type: 'json' };
import type { EndpointName } from './endpoints';

const beginningOf = <Item>(list: { items: Item[] }) => ({ ...list, items: list.items.slice(0, 1) });

/** An answer of each endpoint: the fixtures that the contract itself is tested with; of lists the first row. */
export const examples: Record<EndpointName, unknown> = {
  getIndex: apiIndex,
  listNews: beginningOf(newsList),
  getNews: newsItem,
  listEvents: beginningOf(eventList),
  getEvent: eventItem,
  listCategories: beginningOf(categoryList),
  getCategory: category,
  listCities: beginningOf(cityList),
  getCity: city,
  listLocales: beginningOf(localeList),
  getNewsroom: newsroom,
};
