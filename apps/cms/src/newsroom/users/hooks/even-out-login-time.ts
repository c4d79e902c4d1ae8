import type { CollectionAfterErrorHook, CollectionBeforeOperationHook } from 'payload';

/** Longer than the slow hash of a password takes: who was refused cannot tell whether there was one. */
const durationMs = 1_000;
const refusals = new Set(['AuthenticationError', 'LockedAuth']);

export const rememberLoginStart: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'login') context.loginBeganAt = Date.now();
  return args;
};

/** One answer, after one duration, for a wrong password, an unknown account and a locked one. */
export const evenOutLoginTime: CollectionAfterErrorHook = async ({ context, error, req }) => {
  if (!refusals.has(error.name)) return;
  const began = Number(context.loginBeganAt ?? Date.now());
  await new Promise((resolve) => setTimeout(resolve, began + durationMs - Date.now()));
  return { status: 401, response: { errors: [{ message: req.t('error:emailOrPasswordIncorrect') }] } };
};
