import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { Picture } from '@/ui/Picture';
import type { BlockOf } from './block-of';

interface EmbedBlockProps {
  locale: LocaleCode;
  block: BlockOf<'embed'>;
}

/**
 * Something on another host, as a link, with its still where there is one: nothing of that host is loaded before a
 * reader goes there. A player in the page would be: without scripts, nothing keeps a frame from loading.
 */
export async function EmbedBlock({ locale, block }: EmbedBlockProps) {
  const t = await getTranslations({ locale, namespace: 'Body' });
  const picture = await getTranslations({ locale, namespace: 'Picture' });
  const { host, image, media, title, url } = block;
  const where =
    media === 'video' || media === 'audio'
      ? t(media === 'video' ? 'videoOnHost' : 'audioOnHost', { host })
      : t('embedOnHost', { host });
  if (!image)
    return (
      <p className="embed">
        <a href={url} rel="noopener noreferrer">
          {title}
        </a>{' '}
        <span className="embed-host">{where}</span>
      </p>
    );
  return (
    <figure className="figure embed-still">
      <a href={url} rel="noopener noreferrer">
        <span className="embed-frame" data-media={media}>
          <Picture image={image} sizes="(min-width: 60rem) 44rem" />
        </span>{' '}
        {title}
      </a>
      <figcaption>
        {where}
        {image.credit ? <span className="credit"> {picture('credit', { credit: image.credit })}</span> : null}
      </figcaption>
    </figure>
  );
}
