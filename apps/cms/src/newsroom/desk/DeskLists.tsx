import { locales } from '@eyvan/locales';
import { canPublish, type Actor } from '../../platform/access/roles';
import type { Words } from '../../platform/i18n/words';
import { isolate, sayFailure, sayPlan, sayTime } from '../editions-panel/say-plan';
import { calendarPath } from '../calendar/calendar-query';
import { DeskLink } from './DeskLink';
import type { DeskEntry } from './desk-page';
import type { DeskLists as Lists } from './read-lists';

interface Props {
  lists: Lists;
  actor: Actor;
  adminRoute: string;
  /** Of people, by their ids. */
  names: Map<string, string>;
  words: Words;
  /** Of the newsroom. */
  zone: string;
}

type ListName = keyof Lists;

/** Why an edition stands in a list, and what is to be known of it there. */
function toReasons(list: ListName, { cell }: DeskEntry, { actor, names, words, zone }: Props): string[] {
  const due = cell.dueAt ? [words('desk_dueAt', { time: sayTime(cell.dueAt, zone) })] : [];
  if (list === 'next')
    return [
      ...(cell.failure ? [sayFailure(words, cell.failure, zone)] : []),
      ...(cell.plan ? [sayPlan(words, cell.plan, zone)] : []),
    ];
  if (list === 'review') {
    const writer = names.get(cell.createdBy ?? '');
    const assignee = names.get(cell.assignee ?? '');
    return [
      ...(writer ? [isolate(writer)] : []),
      sayTime(cell.updatedAt, zone),
      ...(assignee ? [words('desk_assignedTo', { name: isolate(assignee) })] : []),
      ...due,
    ];
  }
  const { returned } = cell;
  const why = cell.waits[actor.id];
  if (why === 'returned' && returned)
    return [
      words('desk_returned', {
        name: isolate(names.get(returned.by ?? '') ?? '–'),
        note: isolate(returned.note),
      }),
      ...due,
    ];
  const state = cell.states.find((one) => one === 'outdated' || one === 'factChanged');
  return [
    ...(why === 'mentioned' ? [words('desk_mentioned')] : []),
    ...(why === 'assigned' ? [words('desk_assigned')] : []),
    ...(state ? [words(`desk_state_${state}`)] : []),
    ...due,
  ];
}

function Entry({ list, entry, props }: { list: ListName; entry: DeskEntry; props: Props }) {
  const { cell, item, language } = entry;
  const { openComments = 0 } = cell;
  const { direction, hreflang, ownName } = locales[language];
  const { adminRoute, words } = props;
  return (
    <li>
      <a href={`${adminRoute}/collections/${item.slug}/${cell.id}?locale=${language}`}>
        {cell.headline ? (
          <bdi lang={hreflang} dir={direction}>
            {cell.headline}
          </bdi>
        ) : (
          words('desk_untitled')
        )}
      </a>
      <p>
        <bdi lang={hreflang}>{ownName}</bdi>
        {toReasons(list, entry, props).map((reason) => (
          <span key={reason}>
            {' · '}
            {reason}
          </span>
        ))}
        {openComments > 0 ? ` · ${words('comments_open', { count: openComments })}` : null}
      </p>
    </li>
  );
}

/** The three short lists; what a person is there for comes first. */
export function DeskLists(props: Props) {
  const { actor, lists, words } = props;
  const order: ListName[] = canPublish(actor) ? ['review', 'mine', 'next'] : ['mine', 'review', 'next'];
  return (
    <div className="eyvan-desk__lists">
      {order.map((list) => (
        <section key={list} aria-labelledby={`eyvan-desk-${list}`} data-list={list}>
          <h2 id={`eyvan-desk-${list}`}>{words(`desk_${list}`)}</h2>
          {lists[list].length === 0 ? <p>{words('desk_nothing')}</p> : null}
          <ul>
            {lists[list].map((entry) => (
              <Entry key={entry.cell.id} {...{ list, entry, props }} />
            ))}
          </ul>
          {list === 'next' ? (
            <p>
              <DeskLink href={`${props.adminRoute}${calendarPath}`}>{words('calendar')}</DeskLink>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
