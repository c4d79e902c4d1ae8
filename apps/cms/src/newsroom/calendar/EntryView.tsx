import { locales } from '@eyvan/locales';
import type { Words } from '../../platform/i18n/words';
import { isolate } from '../editions-panel/say-plan';
import type { CalendarEntry, ReleaseEntry } from './entries';
import { ReleaseActions } from './ReleaseActions';

interface Props {
  entry: CalendarEntry;
  adminRoute: string;
  /** Whether who reads may move and call off. */
  canRelease: boolean;
  words: Words;
}

/** What is to happen, or has happened: a sign and words, so that it is not told by its colour alone. */
function tellRelease({ action, state }: ReleaseEntry) {
  if (state === 'failed') return ['!', 'desk_state_failed'] as const;
  if (action === 'publish')
    return state === 'done' ? (['●', 'calendar_went'] as const) : (['◷', 'calendar_goes'] as const);
  return state === 'done' ? (['⊘', 'calendar_left'] as const) : (['◷', 'calendar_leaves'] as const);
}

function tell(entry: CalendarEntry) {
  if (entry.kind === 'release') return tellRelease(entry);
  return entry.kind === 'due' ? (['⚑', 'desk_due'] as const) : (['◆', 'eventOne'] as const);
}

/** One thing on a day of the calendar. */
export function EntryView({ entry, adminRoute, canRelease, words }: Props) {
  const [sign, key] = tell(entry);
  const isOpen = entry.kind === 'release' && (entry.state === 'planned' || entry.state === 'failed');
  return (
    <li
      className="eyvan-calendar__entry"
      data-kind={entry.kind}
      data-state={entry.kind === 'release' ? entry.state : undefined}
    >
      <p>
        {entry.time ? <time dateTime={entry.at}>{entry.time}</time> : null}{' '}
        <span className="eyvan-calendar__sign" aria-hidden>
          {sign}
        </span>{' '}
        {words(key)}
      </p>
      <ul>
        {entry.editions.map(({ slug, id, language, title }) => {
          const { direction, hreflang, ownName } = locales[language];
          return (
            <li key={`${slug}/${id}`}>
              <a href={`${adminRoute}/collections/${slug}/${id}?locale=${language}`}>
                <bdi lang={hreflang} dir={direction}>
                  {title || words('desk_untitled')}
                </bdi>
              </a>{' '}
              <bdi lang={hreflang} className="eyvan-calendar__language">
                {ownName}
              </bdi>
            </li>
          );
        })}
      </ul>
      {entry.kind === 'release' && entry.why ? (
        <p className="eyvan-calendar__why">{isolate(entry.why)}</p>
      ) : null}
      {isOpen && canRelease ? <ReleaseActions id={entry.id} at={entry.at} /> : null}
    </li>
  );
}
