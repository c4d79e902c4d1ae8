import { localeCodes, locales } from '@eyvan/locales';
import type { Access, CollectionConfig } from 'payload';
import { isAdmin, isAdminField } from '../../platform/access/predicates';
import { actorOf, canPublish, hasRole, roles } from '../../platform/access/roles';
import { ownField, technical } from '../../platform/access/own-field';
import { label } from '../../platform/i18n/label';
import { env } from '../../platform/env';
import { normaliseTextOf } from '../../content/text/normalise-hook';
import { forgotPassword } from './forgot-password';
import { checkPassword } from './hooks/check-password';
import { evenOutLoginTime, rememberLoginStart } from './hooks/even-out-login-time';
import { noteDeletion, noteRoles, noteSignIn } from './hooks/note-account';
import { login } from './login';

/** Oneself; editors and admins see all. */
const read: Access = ({ req }) => {
  const actor = actorOf(req);
  if (!actor) return false;
  return canPublish(actor) || { id: { equals: actor.id } };
};

const update: Access = ({ req }) => {
  const actor = actorOf(req);
  if (!actor) return false;
  return hasRole(actor, 'admin') || { id: { equals: actor.id } };
};

/** Those who work inside. A byline is text, not a user. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('userOne'), plural: label('userMany') },
  access: {
    admin: ({ req }) => actorOf(req) !== null,
    create: isAdmin,
    delete: isAdmin,
    read,
    unlock: isAdmin,
    update,
  },
  admin: { group: label('groupHouse'), useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'] },
  auth: {
    // See `forgot-password.ts`: without an interval, Payload keeps to one transaction.
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Lax', secure: env.CMS_URL.startsWith('https:') },
    // Whoever knows an address could lock its owner out: attempts are bounded by who makes them, see `login.ts`.
    maxLoginAttempts: Number.MAX_SAFE_INTEGER,
    tokenExpiration: 8 * 60 * 60,
  },
  endpoints: [forgotPassword, login],
  hooks: {
    afterChange: [noteRoles],
    afterDelete: [noteDeletion],
    afterError: [evenOutLoginTime],
    afterLogin: [noteSignIn],
    beforeOperation: [rememberLoginStart, checkPassword],
    beforeValidate: [normaliseTextOf(['name'])],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, label: label('name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['journalist'],
      label: label('roles'),
      options: roles.map((value) => ({ value, label: label(`role_${value}`) })),
      access: { create: isAdminField, update: isAdminField },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: label('languages'),
      admin: { description: label('userLanguagesHelp') },
      options: localeCodes.map((code) => ({ value: code, label: locales[code].ownName })),
      access: { create: isAdminField, update: isAdminField },
    },
    {
      name: 'mailNotices',
      type: 'checkbox',
      defaultValue: true,
      label: label('mailNotices'),
      admin: { description: label('mailNoticesHelp') },
    },
    // Of the admin, as it was at the latest sign-in: mails speak it.
    { name: 'adminLanguage', type: 'text', ...ownField, admin: technical },
  ],
};
