import { locales } from '@eyvan/locales';
import type { UIFieldServerComponent } from 'payload';
import { actorOf, canPublish } from '../../platform/access/roles';
import { wordsFor } from '../../platform/i18n/words';
import { findUses, toConfirmation } from './find-uses';
import { DeleteInUse } from './DeleteInUse';

/** Where a picture is shown; and, for editors, the way to delete it all the same. */
export const UsedIn: UIFieldServerComponent = async ({ id, req }) => {
  if (!id) return null;
  const words = wordsFor(req);
  const uses = await findUses(req, String(id));
  return (
    <section className="eyvan-uses" aria-label={words('usedIn')}>
      <h3>{words('usedIn')}</h3>
      {uses.length === 0 ? <p>{words('usedNowhere')}</p> : null}
      <ul>
        {uses.map(({ collection, id: editionId, isPublic, language, path, title }) => {
          const { direction, hreflang, ownName } = locales[language];
          return (
            <li key={`${collection}:${editionId}`}>
              <a href={`${path}?locale=${language}`} lang={hreflang} dir={direction}>
                {title}
              </a>{' '}
              <span>
                {ownName} · {words(isPublic ? 'editionPublic' : 'editionDraft')}
              </span>
            </li>
          );
        })}
      </ul>
      {uses.length > 0 && canPublish(actorOf(req)) ? (
        <DeleteInUse
          id={String(id)}
          confirmUses={toConfirmation(uses)}
          words={{ ask: words('deleteInUse'), sure: words('deleteInUseSure') }}
        />
      ) : null}
    </section>
  );
};
