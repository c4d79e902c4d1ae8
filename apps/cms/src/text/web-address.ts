import type { PayloadRequest } from 'payload';
import { sayRefusal } from './refuse';

/** Checks an optional address on the web: http or https. For Payload's `validate`. */
export function webAddress(value: unknown, { req }: { req?: Partial<PayloadRequest> } = {}): true | string {
  if (value === undefined || value === null || value === '') return true;
  const isFine =
    typeof value === 'string' &&
    value.length <= 2000 &&
    URL.canParse(value) &&
    /^https?:$/.test(new URL(value).protocol);
  return isFine || sayRefusal(req, 'webAddress');
}
