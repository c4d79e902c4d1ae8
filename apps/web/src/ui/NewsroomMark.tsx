import type { Image } from '@eyvan/contract';
import { drawLogo } from '@eyvan/ornament';
import { Ornament } from './Ornament';
import { Picture } from './Picture';

interface NewsroomMarkProps {
  className: string;
  logo: Image | null;
}

/** The newsroom's own mark; that of the software where it has none. Its name stands beside it, and says what it is. */
export function NewsroomMark({ className, logo }: NewsroomMarkProps) {
  if (!logo) return <Ornament className={className} svg={drawLogo()} />;
  return (
    <span className={className}>
      <Picture image={{ ...logo, alt: '' }} sizes="2.5rem" isFirst />
    </span>
  );
}
