import type { CollectionBeforeOperationHook } from 'payload';
import { argsOf } from '../../../platform/input/args-of';
import { isRecord } from '../../../platform/input/is-record';
import { refuseInWords } from '../../../platform/refusals/refuse';

const lengthMin = 12;
/** Hashing is slow on purpose: a password of a megabyte must not reach it. */
const lengthMax = 256;

/** Passwords have 12 characters or more, wherever one is set (Payload itself takes 3). @throws APIError 400 */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const { data } = argsOf(args);
  const password = isRecord(data) ? data.password : undefined;
  if (password === undefined || password === null || password === '') return args;
  if (typeof password !== 'string' || [...password].length < lengthMin)
    refuseInWords(req, 'password', 'password', { count: lengthMin });
  if (password.length > lengthMax) refuseInWords(req, 'password', 'tooLong', { count: lengthMax });
  return args;
};
