import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { toLink } from '../../ui/to-link';

/** The links of a message that leads away from a page which is not there. */
export const wayOut = (locale: LocaleCode) => ({
  home: toLink(sitePaths.home(locale)),
  news: toLink(sitePaths.newsList(locale)),
  events: toLink(sitePaths.eventList(locale)),
});
