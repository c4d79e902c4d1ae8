import type { Field } from 'payload';
import * as z from 'zod/mini';
import { isEditorOrAdminField } from '../../platform/access/predicates';
import { technical } from '../../platform/access/own-field';

/** How many characters one word of why may have, and how many of them an edition keeps. */
export const whyMax = 200;
const answersMax = 50;

const answer = z.object({
  /** Of the finding: see `Finding.key`. */
  key: z.string().check(z.maxLength(200)),
  why: z.string().check(z.trim(), z.minLength(1), z.maxLength(whyMax)),
});

const given = z.array(answer).check(z.maxLength(answersMax));
/** One word of why, as somebody gives it with a publication. */
export type Answer = z.infer<typeof answer>;

const kept = z.array(z.object({ ...answer.shape, by: z.nullable(z.string()), at: z.string() }));
/** The same as it is kept: who gave it, and when (ISO 8601). */
export type Acknowledgement = z.infer<typeof kept>[number];

/** What somebody gives; nothing of what is no answer. */
export const toAnswers = (value: unknown): Answer[] => given.safeParse(value).data ?? [];

/** What an edition keeps. */
export const toAcknowledgements = (value: unknown): Acknowledgement[] => kept.safeParse(value).data ?? [];

/** Why an edition went out though the copy desk had something to say. Given with a publication: see `askForReasons`. */
export const acknowledged: Field = {
  name: 'acknowledged',
  type: 'json',
  access: { create: isEditorOrAdminField, update: isEditorOrAdminField },
  admin: { ...technical, disableBulkEdit: true },
};
