import { localeCodes, locales, type LocaleCode } from '@eyvan/locales';
import type { UIFieldServerComponent } from 'payload';
import { actorOf, canPublish, canWriteIn, hasRole } from '../access/roles';
import { editionCollections, idOf, type Edition, type EditionSlug } from '../editions/collections';
import { EditionLocale } from './EditionLocale';
import { TranslateButton } from './TranslateButton';

type Words = (key: string) => string;

/** One language of the item: its edition, or the way to begin it. */
function EditionRow({
  code,
  edition,
  current,
  slug,
  canTranslate,
  words,
}: {
  code: LocaleCode;
  edition: Edition | undefined;
  current: Edition;
  slug: EditionSlug;
  canTranslate: boolean;
  words: Words;
}) {
  const { ownName, direction, hreflang } = locales[code];
  const isHere = code === current.language;
  const state = !edition ? 'editionNone' : edition._status === 'published' ? 'editionPublic' : 'editionDraft';
  return (
    <li className="eyvan-editions__row" data-state={state} aria-current={isHere || undefined}>
      <span lang={hreflang} dir={direction}>
        {edition && !isHere ? (
          <a href={`/admin/collections/${slug}/${edition.id}?locale=${code}`}>{ownName}</a>
        ) : (
          ownName
        )}
      </span>
      <span className="eyvan-editions__state">{words(state)}</span>
      {!edition && canTranslate ? (
        <TranslateButton slug={slug} id={current.id} language={code} words={words('editionWrite')} />
      ) : null}
    </li>
  );
}

/** The languages of an item, side by side: which are written, which are public, and a button to begin one. */
export const EditionsPanel: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  const slug = collectionSlug as EditionSlug;
  if (!(slug in editionCollections)) return null;
  const words: Words = (key) => (req.t as Words)(`eyvan:${key}`);
  const current = id
    ? ((await req.payload.findByID({
        collection: slug,
        id,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
        trash: true,
      })) as unknown as Edition)
    : null;
  const actor = actorOf(req);
  if (!current?.itemId || !actor) return <p className="eyvan-editions__hint">{words('editionsSaveFirst')}</p>;
  const { docs } = await req.payload.db.find<Edition>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    where: { itemId: { equals: current.itemId } },
  });
  const canTranslate = (code: LocaleCode) =>
    (canPublish(actor) || hasRole(actor, 'journalist', 'translator')) && canWriteIn(actor, code);
  return (
    <nav className="eyvan-editions" aria-label={words('editionsOfItem')}>
      <EditionLocale />
      <h3>{words('editionsOfItem')}</h3>
      <ul>
        {localeCodes.map((code) => {
          const edition = docs.find(({ language }) => language === code);
          return (
            <EditionRow
              key={code}
              {...{ code, edition, current, slug, words }}
              canTranslate={canTranslate(code)}
            />
          );
        })}
      </ul>
      {idOf(current.original) ? <p className="eyvan-editions__hint">{words('sharedFactsHelp')}</p> : null}
    </nav>
  );
};
