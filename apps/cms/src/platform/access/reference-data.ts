import type { CollectionConfig, Field } from 'payload';
import type { Access } from 'payload';
import { isEditorOrAdmin, isEditorOrAdminField, isSignedIn } from './predicates';
import { actorOf, canPublish, canWriteIn, hasRole } from './roles';

/** A translator changes the words in an own language; which words, `onlyWordsForTranslators` says. */
const canUpdateReference: Access = ({ req }) => {
  const actor = actorOf(req);
  if (canPublish(actor)) return true;
  if (!actor || !hasRole(actor, 'translator')) return false;
  return req.locale !== 'all' && canWriteIn(actor, req.locale);
};

/** Access of categories, cities and organizations: read by all who are signed in, kept by editors. */
export const referenceAccess = {
  create: isEditorOrAdmin,
  delete: isEditorOrAdmin,
  read: isSignedIn,
  update: canUpdateReference,
} satisfies CollectionConfig['access'];

/** Closes every field that holds no words to all but editors. */
export function onlyWordsForTranslators(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (
      !('name' in field) ||
      field.type === 'ui' ||
      field.type === 'join' ||
      ('localized' in field && field.localized)
    )
      return field;
    return { ...field, access: { ...field.access, update: isEditorOrAdminField } };
  });
}
