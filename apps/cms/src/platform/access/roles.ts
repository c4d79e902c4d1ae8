import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { isRecord } from '../input/is-record';
import { listOf } from '../input/list-of';

export const roles = ['admin', 'editor', 'journalist', 'translator'] as const;
export type Role = (typeof roles)[number];

/** A signed-in user, as far as access cares. */
export interface Actor {
  id: string;
  roles: readonly Role[];
  languages: readonly LocaleCode[];
}

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

/** The signed-in user of a request; null for the anonymous. */
export function actorOf(req: { user?: unknown }): Actor | null {
  const { user } = req;
  if (!isRecord(user) || !user.id) return null;
  return {
    id: String(user.id),
    roles: listOf(user.roles).filter(isRole),
    languages: listOf(user.languages).filter(isLocaleCode),
  };
}

/** Whether somebody holds one of the roles. */
export const hasRole = (actor: Actor | null, ...wanted: Role[]): boolean =>
  actor?.roles.some((role) => wanted.includes(role)) ?? false;

/** Editors and admins: those who approve, publish, schedule and withdraw. */
export const canPublish = (actor: Actor | null): boolean => hasRole(actor, 'admin', 'editor');

/** Whether somebody may write in a language; no list means all of them. */
export const canWriteIn = (actor: Actor, language: string | null | undefined): boolean =>
  canPublish(actor) ||
  actor.languages.length === 0 ||
  (isLocaleCode(language) && actor.languages.includes(language));
