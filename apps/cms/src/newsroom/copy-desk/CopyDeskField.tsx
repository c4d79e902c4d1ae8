import { isLocaleCode } from '@eyvan/locales';
import type { UIFieldServerComponent } from 'payload';
import { editionSlugs } from '../../content/edition';
import { wordFields } from '../../content/types/types';
import { listHouseNames } from '../../editions/copy-desk/list-house-names';
import { CopyDesk } from './CopyDesk';

/** The copy desk of an edition, with what the browser needs to look by itself: which fields hold words, which names the house has. */
export const CopyDeskField: UIFieldServerComponent = async ({ collectionSlug, data, id, req }) => {
  const slug = editionSlugs.find((one) => one === collectionSlug);
  const language: unknown = data?.language;
  if (!slug || !id || !isLocaleCode(language)) return null;
  return (
    <CopyDesk
      {...{ slug }}
      locale={language}
      names={await listHouseNames(req, language)}
      wordFields={wordFields(slug)}
    />
  );
};
