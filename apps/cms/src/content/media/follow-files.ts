import { followTransaction } from '../../platform/upstream/follow-transaction';
import { keptDir, mediaDir } from './media-dir';

/** Lets the files of pictures follow the transactions of their documents. */
export const followFiles = followTransaction({ collection: 'media', folder: mediaDir, keptFolder: keptDir });
