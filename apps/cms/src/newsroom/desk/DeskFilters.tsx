import { itemTypes } from '@eyvan/contract';
import { localeCodes, locales } from '@eyvan/locales';
import { deskStates } from '../../editions/desk/desk-states';
import type { Words } from '../../platform/i18n/words';
import { dueChoices, toDeskHref, type DeskFilters as Filters } from './desk-query';
import { FilterForm } from './FilterForm';
import { QuickLinks } from './QuickLinks';
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

/** The filters of the desk: all of them stand in its address. */
export function DeskFilters({ query, adminRoute, categories, cities, words }: Props) {
  const any = words('desk_any');
  // What is not seen at a glance above is seen here.
  const isNarrowed = Boolean(query.language ?? query.type ?? query.category ?? query.city ?? query.due);
  return (
    <div className="eyvan-desk__filters">
      <QuickLinks {...{ query, adminRoute, words }} />
      {/* Made anew where another link was followed: what stands in it is what was asked. */}
      <FilterForm action={adminRoute} key={toDeskHref('', query)}>
        <label className="eyvan-desk__search">
          {words('desk_search')}
          <input type="search" name="q" dir="auto" maxLength={100} defaultValue={query.q ?? ''} />
        </label>
        <button type="submit">{words('desk_show')}</button>
        <DeskLink href={adminRoute}>{words('desk_clear')}</DeskLink>
        <details open={isNarrowed}>
          <summary>{words('desk_filters')}</summary>
          <div>
            <Select
              name="language"
              label={words('language')}
              value={query.language}
              choices={languages}
              {...{ any }}
            />
            <Select
              name="state"
              label={words('desk_state')}
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
          </div>
        </details>
      </FilterForm>
    </div>
  );
}
