import type { AdminViewServerProps } from 'payload';
import { wordsFor } from '../../platform/i18n/words';
import { FirstAccountForm } from './FirstAccountForm';

/** The first thing that is seen of a newsroom in which nobody has an account. */
export function FirstStart({ initPageResult }: AdminViewServerProps) {
  const words = wordsFor(initPageResult.req);
  return (
    <main className="eyvan-first">
      <h1>{words('first_title')}</h1>
      <p>{words('first_help')}</p>
      <FirstAccountForm />
    </main>
  );
}
