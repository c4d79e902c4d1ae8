import type { Image } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { Picture } from './Picture';

interface FigureProps {
  locale: LocaleCode;
  image: Image;
  sizes: string;
  isFirst?: boolean;
}

/** A picture with its caption and credit. */
export async function Figure({ locale, image, sizes, isFirst = false }: FigureProps) {
  const t = await getTranslations({ locale, namespace: 'Picture' });
  const { caption, credit, licence } = image;
  return (
    <figure className="figure">
      <Picture image={image} sizes={sizes} isFirst={isFirst} />
      {caption || credit ? (
        <figcaption>
          {/* Apart in the text, too: what is copied or read aloud has no margins. */}
          {caption ? <span>{caption}</span> : null}
          {caption && credit ? ' ' : null}
          {credit ? (
            <span className="credit">
              {licence ? t('creditAndLicence', { credit, licence }) : t('credit', { credit })}
            </span>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
