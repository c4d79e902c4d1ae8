import { localeCodes, locales } from '@eyvan/locales';
import { canBeginIn } from '../../editions/can-write-on';
import { canPublish, type Actor } from '../../platform/access/roles';
import type { Words } from '../../platform/i18n/words';
import { sayTime } from '../editions-panel/say-plan';
import { DeskCell } from './DeskCell';
import type { DeskItem } from './desk-page';
import { nameLanguage } from './name-language';
import { tellHeadline } from './tell-headline';

interface Props {
  rows: DeskItem[];
  actor: Actor;
  adminRoute: string;
  /** The language in which the admin is read. */
  reader: string;
  words: Words;
  /** Of the newsroom. */
  zone: string;
}

function ItemHead({
  item,
  adminRoute,
  reader,
  words,
  zone,
}: Omit<Props, 'rows' | 'actor'> & { item: DeskItem }) {
  const told = tellHeadline(item, reader);
  if (!told) return null;
  const { cell, language } = told;
  const { direction, hreflang } = locales[language];
  const href = `${adminRoute}/collections/${item.slug}/${cell.id}?locale=${language}`;
  return (
    <>
      {cell.headline ? (
        <a href={href}>
          <bdi lang={hreflang} dir={direction}>
            {cell.headline}
          </bdi>
        </a>
      ) : (
        <a href={href}>{words('desk_untitled')}</a>
      )}
      <span className="eyvan-desk__about">
        {words(item.type === 'news' ? 'newsOne' : 'eventOne')} · {sayTime(item.touchedAt, zone)}
        {item.dueAt ? <strong>{words('desk_dueAt', { time: sayTime(item.dueAt, zone) })}</strong> : null}
      </span>
    </>
  );
}

/** From which edition others of the item are begun: its original, while that is not in the bin. */
function originalOf({ cells }: DeskItem): string | null {
  const original = Object.values(cells).find(({ isOriginal }) => isOriginal);
  return original && !original.states.includes('inBin') ? original.id : null;
}

/**
 * Items down, languages across. The roles are said once more, as a narrow window shows each row as a block, and what
 * is no table to the eye any more is none to a screen reader either.
 */
export function DeskTable({ rows, actor, ...frame }: Props) {
  const { reader, words } = frame;
  const names = Object.fromEntries(localeCodes.map((code) => [code, nameLanguage(code, reader)]));
  return (
    <div className="eyvan-desk__scroll" tabIndex={0} role="region" aria-label={words('desk_all')}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words('desk_item')}
            </th>
            {localeCodes.map((code) => (
              <th key={code} scope="col" role="columnheader">
                <bdi lang={locales[code].hreflang} dir={locales[code].direction}>
                  {locales[code].ownName}
                </bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((item) => (
            <tr key={`${item.type}:${item.itemId}`} role="row" data-item={item.itemId}>
              <th scope="row" role="rowheader">
                <ItemHead item={item} {...frame} />
              </th>
              {localeCodes.map((code) => (
                <td key={code} role="cell" data-language={code}>
                  <DeskCell
                    item={item}
                    isReleasable={canPublish(actor)}
                    language={code}
                    languageName={names[code]!}
                    beginFrom={canBeginIn(actor, code) ? originalOf(item) : null}
                    adminRoute={frame.adminRoute}
                    words={words}
                    zone={frame.zone}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
