import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { readNewsroomZone } from '../../content/settings/read-zone';
import { actorOf, canPublish } from '../../platform/access/roles';
import { wordsFor } from '../../platform/i18n/words';
import { readDeskQuery, toDeskHref } from './desk-query';
import { DeskFilters } from './DeskFilters';
import { DeskLink } from './DeskLink';
import { DeskLists } from './DeskLists';
import { DeskTable } from './DeskTable';
import { findNames } from './find-names';
import { KeepFresh } from './KeepFresh';
import { listChoices } from './list-choices';
import { ReleaseTogether } from '../releases/ReleaseTogether';
import { readLists } from './read-lists';
import { readLive } from './read-live';
import { readPage } from './read-page';

/** The desk: what waits for whom, and all items with their languages. */
export async function Desk({ initPageResult, payload, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const actor = actorOf(req);
  if (!actor) return null;
  const words = wordsFor(req);
  const adminRoute = payload.config.routes.admin;
  const query = readDeskQuery(searchParams ?? {});
  const { after, ...filters } = query;
  const live = await readLive(req, actor.id);
  const [lists, { next, rows }, categories, cities, zone] = await Promise.all([
    readLists(req, live),
    readPage(req, query, live),
    listChoices(req, 'categories', 'code'),
    listChoices(req, 'cities', 'slug'),
    readNewsroomZone(payload, req),
  ]);
  const listed = [...lists.mine, ...lists.review].map(({ item }) => item);
  const names = await findNames(req, listed);
  return (
    <Gutter>
      <main className="eyvan-desk">
        <KeepFresh />
        <h1>{words('desk_title')}</h1>
        <DeskLists {...{ lists, actor, adminRoute, names, words, zone }} />
        <h2>{words('desk_all')}</h2>
        {canPublish(actor) ? <ReleaseTogether /> : null}
        <DeskFilters query={filters} {...{ adminRoute, categories, cities, words }} />
        {rows.length === 0 ? (
          <p role="status">{words('desk_noItems')}</p>
        ) : (
          <DeskTable rows={rows} reader={req.i18n.language} {...{ actor, adminRoute, words, zone }} />
        )}
        <nav className="eyvan-desk__pages" aria-label={words('desk_nextPage')}>
          {after ? (
            <DeskLink href={toDeskHref(adminRoute, filters)}>{words('desk_firstPage')}</DeskLink>
          ) : null}
          {next ? (
            <DeskLink href={toDeskHref(adminRoute, filters, { after: next })}>
              {words('desk_nextPage')}
            </DeskLink>
          ) : null}
        </nav>
      </main>
    </Gutter>
  );
}
