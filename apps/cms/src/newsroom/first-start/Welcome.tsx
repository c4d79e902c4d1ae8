import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { newsroomSlug } from '../../content/settings/slug';
import { readNewsroomZone } from '../../content/settings/read-zone';
import { actorOf, canPublish } from '../../platform/access/roles';
import { wordsFor } from '../../platform/i18n/words';
import { stateSigns } from '../desk/DeskCell';
import { DeskTable } from '../desk/DeskTable';
import { shownStates, toSampleItem } from './sample-desk';
import { welcomePath } from './welcome-path';

/** The desk explained, beside a desk: the same table as every day, with one made-up item, which does nothing. */
export async function Welcome({ initPageResult, params, payload, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const adminRoute = payload.config.routes.admin;
  const actor = actorOf(req);
  // Payload shows a view of ours to everybody.
  if (!actor) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(adminRoute + welcomePath)}`);
  const words = wordsFor(req);
  const zone = await readNewsroomZone(payload, req);
  return (
    <DefaultTemplate
      {...{ i18n: req.i18n, payload, permissions, req, searchParams, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(req.user ? { user: req.user } : {})}
      viewActions={[]}
    >
      <Gutter>
        <main className="eyvan-desk eyvan-welcome">
          <h1>{words('welcome_title')}</h1>
          <p>{words('welcome_rows')}</p>
          <figure inert aria-hidden>
            <DeskTable
              rows={[toSampleItem(words('welcome_sample'))]}
              actor={{ ...actor, roles: [] }}
              reader={req.i18n.language}
              {...{ adminRoute, words, zone }}
            />
          </figure>
          <h2>{words('welcome_states')}</h2>
          <dl>
            {shownStates.map((state) => (
              <div key={state}>
                <dt>
                  <span aria-hidden>{stateSigns[state]}</span> {words(`desk_state_${state}`)}
                </dt>
                <dd>{words(`welcome_${state}`)}</dd>
              </div>
            ))}
          </dl>
          <h2>{words('welcome_next')}</h2>
          <ul>
            <li>{words('welcome_begin')}</li>
            <li>{words('welcome_lists')}</li>
            {canPublish(actor) ? (
              <li>
                <a href={`${adminRoute}/globals/${newsroomSlug}`}>{words('newsroom_settings')}</a>
              </li>
            ) : null}
            <li>
              <a href={`${adminRoute}/collections/users`}>{words('welcome_people')}</a>
            </li>
            <li>
              <a href={adminRoute}>{words('welcome_toDesk')}</a>
            </li>
          </ul>
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}
