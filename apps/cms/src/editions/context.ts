import type { ChangeKind } from '../content/change-kinds';
import type { Answer } from './copy-desk/acknowledged';

// What one operation on an edition tells its hooks, in `context` of the request: Payload's way of typing it.
declare module 'payload' {
  export interface RequestContext {
    /** A draft is saved: nothing that readers see changes. */
    isDraftSave?: boolean;
    /** Many editions at once: a refusal says which. */
    isBulk?: boolean;
    /** Nothing of it will stand: it is asked whether it could. */
    isRehearsal?: boolean;
    /** When it is to go out (ISO 8601); now, where it is not said. */
    goesOutAt?: string;
    /** What somebody wrote is stored once more by the newsroom itself: nothing was done to it. */
    isStoredAnew?: boolean;
    /** The id of whoever planned what the newsroom does now by itself. */
    onBehalfOf?: string | null;
    /** The id of who wrote a version that is stored anew. */
    writer?: string | null;
    /** What the one who publishes says of the change. */
    changeKind?: ChangeKind;
    /** What they answer to the warnings of the copy desk; undefined where nobody was asked. */
    answers?: Answer[];
    /** Of a translation that begins with the words of another edition: what is noted on it. */
    begunFrom?: { begunFrom: string; follows: string | null } | null;
  }
}
