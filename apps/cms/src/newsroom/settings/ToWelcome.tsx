'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { useWords } from '../../platform/i18n/use-words';
import { welcomePath } from '../first-start/welcome-path';

/** From the settings on to the desk explained: the last step of a first start, and a way there at any time. */
export function ToWelcome() {
  const { config } = useConfig();
  const { words } = useWords();
  return (
    <Link className="eyvan-to-welcome" href={`${config.routes.admin}${welcomePath}`} prefetch={false}>
      {words('welcome_title')}
    </Link>
  );
}
