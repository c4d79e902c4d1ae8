import type { Block, Field, PayloadRequest } from 'payload';
import { labelIn } from '../../platform/refusals/name-field';
import { isCheckInWords, sayField, sayRefusal, type Complaint } from '../../platform/refusals/refuse';
import { allBlocks } from './blocks';
import { findBlocks } from './find-blocks';

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is wrong with one value, in the words of the one who asks; null when it is fine. */
function say(req: PayloadRequest, field: Field, value: unknown): string | null {
  const required = 'required' in field && field.required;
  const maxLength = 'maxLength' in field ? field.maxLength : undefined;
  const validate = 'validate' in field ? field.validate : undefined;
  if (isEmpty(value)) return required ? sayRefusal(req, 'needed') : null;
  if (maxLength && String(value).length > maxLength) return sayRefusal(req, 'tooLong', { count: maxLength });
  const verdict = isCheckInWords(validate) ? validate(value, { req }) : true;
  return verdict === true ? null : verdict;
}

function checkBlock(req: PayloadRequest, block: Block, values: Record<string, unknown>): Complaint[] {
  return block.fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return [];
    const { name } = field;
    const wrong = say(req, field, values[name]);
    if (wrong === null) return [];
    const place = [block.labels?.singular, 'label' in field ? field.label : name].map(
      (label) => labelIn(req, label) ?? name,
    );
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
    const block = allBlocks.find(({ slug }) => slug === values.blockType);
    return block ? checkBlock(req, block, values) : [];
  });
