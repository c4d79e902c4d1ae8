import { knownWord, membershipState, type Category, type Membership } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { formatYear } from '@/i18n/formats';
import { toPath } from '@/routes';
import { FieldMark } from '../categories/FieldMark';

interface MembershipsProps {
  locale: LocaleCode;
  memberships: Membership[];
  categories: Category[];
}

/** The fields in which a city is a member or a candidate, and since when. */
export async function Memberships({ locale, memberships, categories }: MembershipsProps) {
  const t = await getTranslations({ locale, namespace: 'CityPage' });
  const say = ({ state: word, since }: Membership) => {
    const state = knownWord(membershipState, word);
    if (!state) return null;
    if (since === null) return t(state);
    const year = formatYear(locale, since);
    return state === 'member' ? t('memberSince', { year }) : t('candidateSince', { year });
  };
  return (
    <ul className="memberships">
      {memberships.map((membership) => {
        const category = categories.find(({ code }) => code === membership.category);
        return (
          <li key={membership.category}>
            <FieldMark locale={locale} field={membership.category} />
            <div>
              {category ? (
                <p className="headline">
                  <a href={toPath(category.url)}>{category.name}</a>
                </p>
              ) : null}
              <p>{say(membership)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
