import { localeCodes, locales } from '@eyvan/locales';
import type { Words } from '../../platform/i18n/words';
import { toDeskHref, type DeskFilters as Filters } from './desk-query';
import { DeskLink } from './DeskLink';

interface Props {
  query: Filters;
  adminRoute: string;
  words: Words;
}

/** What is asked most, each by one click; a second one takes it back. */
export function QuickLinks({ query, adminRoute, words }: Props) {
  const link = (changes: Filters, label: string, lang?: string) => {
    const isOn = Object.entries(changes).every(([name, value]) => query[name as keyof Filters] === value);
    const off = Object.fromEntries(Object.keys(changes).map((name) => [name, null]));
    return (
      <li key={label}>
        <DeskLink href={toDeskHref(adminRoute, query, isOn ? off : changes)} isOn={isOn} lang={lang}>
          {label}
        </DeskLink>
      </li>
    );
  };
  return (
    <nav className="eyvan-desk__quick" aria-label={words('desk_filters')}>
      <ul>
        {link({ mine: '1' }, words('desk_onlyMine'))}
        {link({ state: 'review' }, words('desk_state_review'))}
        {link({ outdated: '1' }, words('desk_onlyOutdated'))}
        {link({ state: 'scheduled' }, words('desk_state_scheduled'))}
      </ul>
      <h3 id="eyvan-desk-lacks">{words('desk_lacks')}</h3>
      <ul aria-labelledby="eyvan-desk-lacks" data-quick="lacks">
        {localeCodes.map((code) => link({ lacks: code }, locales[code].ownName, locales[code].hreflang))}
      </ul>
    </nav>
  );
}
