import type { Category } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { toPath } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { EmptyNote } from '../items/EmptyNote';
import { FieldMark } from './FieldMark';

interface CategoryListPageProps {
  locale: LocaleCode;
  categories: Category[];
}

/** The creative fields of the network, each with its mark. */
export async function CategoryListPage({ locale, categories }: CategoryListPageProps) {
  const t = await getTranslations({ locale, namespace: 'CategoryListPage' });
  return (
    <>
      <PageHead heading={t('heading')}>
        <p className="standfirst">{t('introduction')}</p>
      </PageHead>
      {categories.length > 0 ? (
        <ul className="fields">
          {categories
            .toSorted((a, b) => a.order - b.order)
            .map(({ code, name, description, url }) => (
              <li key={code}>
                <FieldMark locale={locale} field={code} />
                <h2 className="headline">
                  <a href={toPath(url)}>{name}</a>
                </h2>
                {description ? <p>{description}</p> : null}
              </li>
            ))}
        </ul>
      ) : (
        <EmptyNote>
          <p>{t('empty')}</p>
        </EmptyNote>
      )}
    </>
  );
}
