import { itemTypes } from '@eyvan/contract';
import { localeCodes, locales } from '@eyvan/locales';
import { deskStates } from '../../editions/desk/desk-states';
import type { Words } from '../../platform/i18n/words';
import { dueChoices, toDeskHref, type DeskFilters as Filters } from './desk-query';
import { FilterForm } from './FilterForm';
import { DeskLink } from './DeskLink';

/** A thing to filter by, as its reader calls it. */
export interface Choice {
  value: string;
  label: string;
}

interface Props {
  query: Filters;
  adminRoute: string;
  categories: Choice[];
  cities: Choice[];
  words: Words;
}

interface SelectProps {
  name: string;
  label: string;
  any: string;
  value: string | undefined;
  choices: Choice[];
}

const Select = ({ name, label, any, value = '', choices }: SelectProps) => (
  <label>
    {label}
    <select name={name} defaultValue={value}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
);

const languages = localeCodes.map((code) => ({ value: code, label: locales[code].ownName }));

/** What is asked most, each by one click; a second one takes it back. */
function QuickLinks({ query, adminRoute, words }: Props) {
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

/** The filters of the desk: all of them stand in its address. */
export function DeskFilters(props: Props) {
  const { query, adminRoute, categories, cities, words } = props;
  const any = words('desk_any');
  return (
    <div className="eyvan-desk__filters">
      <QuickLinks {...props} />
      {/* Made anew where another link was followed: what stands in it is what was asked. */}
      <FilterForm action={adminRoute} key={toDeskHref('', query)}>
        <label className="eyvan-desk__search">
          {words('desk_search')}
          <input type="search" name="q" dir="auto" maxLength={100} defaultValue={query.q ?? ''} />
        </label>
        <Select
          name="language"
          label={words('language')}
          value={query.language}
          choices={languages}
          {...{ any }}
        />
        <Select
          name="state"
          label={words('state')}
          value={query.state}
          choices={deskStates.map((value) => ({ value, label: words(`desk_state_${value}`) }))}
          {...{ any }}
        />
        <Select
          name="lacks"
          label={words('desk_lacks')}
          value={query.lacks}
          choices={languages}
          {...{ any }}
        />
        <Select
          name="type"
          label={words('desk_type')}
          value={query.type}
          choices={itemTypes.map((value) => ({
            value,
            label: words(value === 'news' ? 'newsMany' : 'eventMany'),
          }))}
          {...{ any }}
        />
        <Select
          name="category"
          label={words('category')}
          value={query.category}
          choices={categories}
          {...{ any }}
        />
        <Select name="city" label={words('cityOne')} value={query.city} choices={cities} {...{ any }} />
        <Select
          name="due"
          label={words('desk_due')}
          value={query.due}
          choices={dueChoices.map((value) => ({ value, label: words(`desk_due_${value}`) }))}
          {...{ any }}
        />
        <label className="eyvan-desk__check">
          <input type="checkbox" name="mine" value="1" defaultChecked={query.mine === '1'} />
          {words('desk_onlyMine')}
        </label>
        <label className="eyvan-desk__check">
          <input type="checkbox" name="outdated" value="1" defaultChecked={query.outdated === '1'} />
          {words('desk_onlyOutdated')}
        </label>
        <button type="submit">{words('desk_show')}</button>
        <DeskLink href={adminRoute}>{words('desk_clear')}</DeskLink>
      </FilterForm>
    </div>
  );
}
