import { argsOf } from '../../../platform/input/args-of';
import { isRecord } from '../../../platform/input/is-record';
import { Forbidden, type CollectionBeforeOperationHook } from 'payload';
import { actorOf, canPublish } from '../../../platform/access/roles';
import { normaliseTextOf } from '../../text/normalise-hook';
import { refuseInWords } from '../../../platform/refusals/refuse';

/** A translator changes words; the picture, what is cut off it and where one looks are the editors'. */
export const guardFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const actor = actorOf(req);
  if (operation !== 'update' || !actor || canPublish(actor)) return args;
  if (req.file || req.query?.uploadEdits) throw new Forbidden(req.t);
  const { data } = argsOf(args);
  if (!isRecord(data)) return args;
  delete data.focalX;
  delete data.focalY;
  return args;
};

/**
 * Payload throws the old file away before it looks at the words that come with a new one: words that it would refuse
 * would leave a document without its picture. So they are looked at here first.
 * @throws APIError 400
 */
export const checkWordsFirst: CollectionBeforeOperationHook = async (given) => {
  const { args, collection, operation, req } = given;
  const { data } = argsOf(args);
  if (operation !== 'update' || !req.file || !isRecord(data)) return args;
  const named = collection.fields.flatMap((field) => ('name' in field ? [field] : []));
  const names = named.map(({ name }) => name).filter((name) => name in data);
  const words = Object.fromEntries(names.map((name) => [name, data[name]]));
  normaliseTextOf(names)({ data: words, req });
  for (const field of named) {
    const value = words[field.name];
    if (value === undefined) continue;
    if ('required' in field && field.required && !value) refuseInWords(req, field.name, 'needed');
    const max = 'maxLength' in field ? (field.maxLength ?? Infinity) : Infinity;
    if (value !== null && typeof value !== 'string') refuseInWords(req, field.name, 'takesText');
    if (value !== null && value.length > max) refuseInWords(req, field.name, 'tooLong', { count: max });
  }
  return args;
};
