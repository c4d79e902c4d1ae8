import type { Access, FieldAccess } from 'payload';
import { actorOf, canPublish, hasRole } from './roles';

export const isSignedIn: Access = ({ req }) => actorOf(req) !== null;
export const isEditorOrAdmin: Access = ({ req }) => canPublish(actorOf(req));
export const isAdmin = ({ req }: { req: { user?: unknown } }): boolean => hasRole(actorOf(req), 'admin');

/** For collections that only the system itself writes and reads (Payload's local API bypasses access control). */
export const isNobody: Access = () => false;

export const isEditorOrAdminField: FieldAccess = ({ req }) => canPublish(actorOf(req));
export const isAdminField: FieldAccess = ({ req }) => hasRole(actorOf(req), 'admin');
export const isSignedInField: FieldAccess = ({ req }) => actorOf(req) !== null;
export const isNobodyField: FieldAccess = () => false;
