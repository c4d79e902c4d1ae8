import type { UIFieldServerComponent } from 'payload';
import { editionCollections, type EditionSlug } from '../../content/edition';
import { readPanel } from './read-panel';
import { EditionLocale } from './EditionLocale';
import { EditionsPanelView } from './EditionsPanelView';

/** The languages of an item, side by side, and what the house knows about the one that is open. */
export const EditionsPanel: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  const slug = collectionSlug as EditionSlug;
  if (!(slug in editionCollections)) return null;
  const panel = id ? await readPanel(req, slug, String(id)) : null;
  if (!id || !panel) {
    const words = req.t as (key: string) => string;
    return <p className="eyvan-editions__hint">{words('eyvan:editionsSaveFirst')}</p>;
  }
  return (
    <>
      <EditionLocale />
      <EditionsPanelView {...{ slug }} id={String(id)} first={panel} />
    </>
  );
};
