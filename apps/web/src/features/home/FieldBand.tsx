import type { Category } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { toPath } from '@/routes';
import { FieldMark } from '../categories/FieldMark';
import { Section } from '@/ui/Section';

interface FieldBandProps {
  locale: LocaleCode;
  heading: string;
  categories: Category[];
}

/** The creative fields as a band of göls. */
export function FieldBand({ locale, heading, categories }: FieldBandProps) {
  return (
    <Section id="fields" heading={heading} className="field-band">
      <ul>
        {categories
          .toSorted((a, b) => a.order - b.order)
          .map(({ code, name, url }) => (
            <li key={code}>
              <a href={toPath(url)}>
                <FieldMark locale={locale} field={code} />
                <span>{name}</span>
              </a>
            </li>
          ))}
      </ul>
    </Section>
  );
}
