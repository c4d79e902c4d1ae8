import { resolve } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { isAdmin, isNobody } from './access/predicates';
import { adminDateFormat } from './admin/date-format';
import { i18n } from './admin/languages';
import { localization } from './admin/localization';
import { Categories } from './collections/categories/config';
import { Cities } from './collections/cities/config';
import { Events } from './collections/events/config';
import { Media } from './collections/media/config';
import { News } from './collections/news/config';
import { Organizations } from './collections/organizations/config';
import { Outbox } from './collections/outbox/config';
import { Publications } from './collections/publications/config';
import { Users } from './collections/users/config';
import { createDatabase } from './database/database';
import { withTextId } from './database/text-id';
import { env } from './env';
import { answerStorageFailure } from './input/answer-storage-failure';
import { closeRoutes } from './input/close-routes';
import { guardEndpoints } from './input/guard-endpoints';
import { guardInput } from './input/guard-input';
import { syncDependents } from './jobs/sync-dependents';
import { Locks } from './locks/collection';
import { tellFailures } from './jobs/tell-failures';
import { bodyEditor } from './richtext/editor';
import { guardSchedules } from './scheduling/guard-schedules';
import { schedulePublish } from './scheduling/schedule-task';

// Composition only: every part is defined in a file of its own.
export default buildConfig({
  admin: {
    user: 'users',
    // Payload's own choice would ask a service elsewhere for a portrait, by the person's e-mail address.
    avatar: 'default',
    // Not all twelve languages have names of months in date-fns: digits alone are right in each.
    dateFormat: adminDateFormat,
    importMap: { baseDir: resolve('src') },
    meta: { titleSuffix: ' · Eyvan' },
    components: {
      providers: ['/admin/saving/WatchRequests#WatchRequests'],
      graphics: { Icon: '/admin/Brand#Icon', Logo: '/admin/Brand#Logo' },
    },
  },
  collections: [
    ...[News, Events, Media, Categories, Cities, Organizations, Users].map(withTextId),
    Publications,
    Outbox,
    Locks,
  ],
  cors: [env.CMS_URL],
  csrf: [env.CMS_URL],
  db: createDatabase(env.DATABASE_URL, { isAloneAllowed: env.ALLOW_STANDALONE_MONGODB }),
  defaultDepth: 1,
  editor: bodyEditor,
  graphQL: { disable: true },
  hooks: { afterError: [answerStorageFailure] },
  i18n,
  jobs: {
    access: {
      cancel: ({ req }) => isAdmin({ req }) as boolean,
      queue: ({ req }) => isAdmin({ req }) as boolean,
      run: ({ req }) => isAdmin({ req }) as boolean,
    },
    deleteJobOnComplete: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
    }),
    tasks: [tellFailures(syncDependents), tellFailures(schedulePublish)],
  },
  localization,
  maxDepth: 3,
  onInit: (payload) => {
    closeRoutes(payload);
    guardSchedules(payload);
    guardEndpoints(payload);
  },
  plugins: [guardInput],
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  sharp: sharp as never,
  telemetry: false,
  typescript: { outputFile: resolve('src/payload-types.ts') },
  upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true },
});
