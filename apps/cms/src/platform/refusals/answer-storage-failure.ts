import type { AfterErrorHook } from 'payload';
import { wordsFor } from '../i18n/words';
import { StorageFailure, toStorageFailure } from '../database/storage-failure';

/**
 * Says what was not stored, and why, in the language of the one who asked: 507 where the disk is full, otherwise 503.
 * What Payload says of a file that it could not write is the same: it keeps the reason to its log.
 */
export const answerStorageFailure: AfterErrorHook = ({ error, req }) => {
  const isFile = error.message === req.t('error:problemUploadingFile');
  const failure = toStorageFailure(error) ?? (isFile ? new StorageFailure('failing') : null);
  if (!failure) return;
  const message = wordsFor(req)(`storage_${failure.kind}`);
  return {
    status: failure.status,
    response: { errors: [{ name: failure.name, data: { storage: failure.kind }, message }] },
  };
};
