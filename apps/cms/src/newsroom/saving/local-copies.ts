import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Unsaved } from './saver';

/** Words of a form that the CMS does not have yet, in this browser (IndexedDB). */
export interface LocalCopy extends Unsaved {
  /** Who wrote them: nobody else who signs in here is shown them. */
  userId: string;
  /** `news/<id>`, or `media/new` for what is not stored at all. */
  document: string;
  session: string;
  /** The version that they were written on, ISO 8601. */
  basedOn: string;
}

let store: UseStore | undefined;
const openStore = () => (store ??= createStore('eyvan-words', 'unsaved'));
const keyOf = ({ userId, document, session }: Pick<LocalCopy, 'userId' | 'document' | 'session'>) =>
  [userId, document, session].join('|');

/** A browser that keeps nothing (a private window, a full disk) is no reason not to write. */
const orNothing = (error: unknown) => console.warn('Eyvan cannot keep a copy in this browser', error);

export const keepCopy = (copy: LocalCopy): Promise<void> =>
  set(keyOf(copy), copy, openStore()).catch(orNothing);

export const dropCopy = (copy: Pick<LocalCopy, 'userId' | 'document' | 'session'>): Promise<void> =>
  del(keyOf(copy), openStore()).catch(orNothing);

/** What somebody has left in this browser of a document, newest first. */
export async function findCopies(userId: string, document: string): Promise<LocalCopy[]> {
  const all = await entries<string, LocalCopy>(openStore()).catch((error: unknown) => {
    orNothing(error);
    return [];
  });
  return all
    .map(([, copy]) => copy)
    .filter((copy) => copy.userId === userId && copy.document === document)
    .sort((a, b) => b.at - a.at);
}
