import type { LocaleCode } from '@eyvan/locales';
import { routes } from '@/routes';
import { toLink } from '@/ui/to-link';

/** The links of a message that leads away from a page which is not there. */
export const wayOut = (locale: LocaleCode) => ({
  home: toLink(routes.home(locale)),
  news: toLink(routes.newsList(locale)),
  events: toLink(routes.eventList(locale)),
});
