import type { Block, PayloadRequest } from 'payload';
import { labelIn } from '../../platform/refusals/name-field';
import { isCheckInWords, sayField, sayRefusal, type Complaint } from '../../platform/refusals/refuse';
import { blocks } from './blocks';
import { findBlocks } from './find-blocks';

/** A field of a block, as far as it is checked here. */
interface Checked {
  name: string;
  label?: unknown;
  required?: boolean;
  maxLength?: number;
  validate?: unknown;
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is wrong with one value, in the words of the one who asks; null when it is fine. */
function say(req: PayloadRequest, { maxLength, required, validate }: Checked, value: unknown): string | null {
  if (isEmpty(value)) return required ? sayRefusal(req, 'needed') : null;
  if (maxLength && String(value).length > maxLength) return sayRefusal(req, 'tooLong', { count: maxLength });
  const verdict = isCheckInWords(validate) ? validate(value, { req }) : true;
  return verdict === true ? null : verdict;
}

function checkBlock(req: PayloadRequest, block: Block, values: Record<string, unknown>): Complaint[] {
  return (block.fields as unknown as Checked[]).flatMap((field) => {
    const wrong = say(req, field, values[field.name]);
    if (wrong === null) return [];
    const place = [block.labels?.singular, field.label].map((label) => labelIn(req, label) ?? field.name);
    const message = sayField(req, place.join(' › '), wrong);
    return [{ path: 'body', message, sentence: message }];
  });
}

/**
 * What the fields of the blocks within a text would refuse, by the names that they have in the form. Payload refuses
 * the same later, in English and by paths: "block node failed to validate … url".
 */
export const checkBlocks = (req: PayloadRequest, body: unknown): Complaint[] =>
  findBlocks(body).flatMap((values) => {
    const block = blocks.find(({ slug }) => slug === values.blockType);
    return block ? checkBlock(req, block, values) : [];
  });
