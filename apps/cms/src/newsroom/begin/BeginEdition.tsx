import { isLocaleCode, localeCodes, locales } from '@eyvan/locales';
import type { AdminViewServerProps } from 'payload';
import { actorOf, canWriteIn } from '../../platform/access/roles';
import { wordsFor } from '../../platform/i18n/words';
import { LanguageChoice } from './LanguageChoice';

/**
 * What comes before the form of a new item: the question in which language it is written. No edition is made, and none
 * takes the language that somebody looked at last, until it is answered.
 */
export function BeginEdition({ initPageResult, params, payload }: AdminViewServerProps) {
  const { req } = initPageResult;
  const [, slug] = [params?.segments ?? []].flat();
  const actor = actorOf(req);
  const words = wordsFor(req);
  const permission = initPageResult.permissions.collections?.[slug ?? ''];
  const { config } = payload;
  if (!actor || !slug || !permission || !('create' in permission) || !permission.create)
    return <p className="eyvan-begin">{words('begin_refused')}</p>;
  const own = localeCodes.filter((code) => canWriteIn(actor, code));
  const first = actor.languages.filter(isLocaleCode);
  const codes = [...first, ...own.filter((code) => !first.includes(code))];
  return (
    <main className="eyvan-begin">
      <h1>{words('begin_title')}</h1>
      <p>{words('begin_help')}</p>
      <LanguageChoice
        slug={slug}
        adminRoute={config.routes.admin}
        languages={codes.map((code) => ({
          code,
          name: locales[code].ownName,
          direction: locales[code].direction,
          hreflang: locales[code].hreflang,
        }))}
      />
    </main>
  );
}
