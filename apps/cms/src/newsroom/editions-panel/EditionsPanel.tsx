import type { UIFieldServerComponent } from 'payload';
import { editionSlugs } from '../../content/edition';
import { wordsFor } from '../../platform/i18n/words';
import { readPanel } from './read-panel';
import { EditionLocale } from './EditionLocale';
import { EditionsPanelView } from './EditionsPanelView';

/** The languages of an item, side by side, and what the system knows about the one that is open. */
export const EditionsPanel: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  const slug = editionSlugs.find((one) => one === collectionSlug);
  if (!slug) return null;
  const panel = id ? await readPanel(req, slug, String(id)) : null;
  if (!id || !panel) {
    return <p className="eyvan-editions__hint">{wordsFor(req)('editionsSaveFirst')}</p>;
  }
  return (
    <>
      <EditionLocale />
      <EditionsPanelView {...{ slug }} id={String(id)} first={panel} />
    </>
  );
};
