import { resolve } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { isAdmin, isNobody } from './platform/access/predicates';
import { adminDateFormat } from './platform/i18n/date-format';
import { i18n } from './platform/i18n/languages';
import { localization } from './platform/i18n/localization';
import { Categories } from './content/references/categories';
import { Newsroom } from './content/settings/newsroom';
import { Cities } from './content/references/cities';
import { editionSlugs } from './content/edition';
import { defineEdition } from './editions/define-edition';
import { Items } from './editions/desk/items-collection';
import { Media } from './content/media/collection';
import { Organizations } from './content/references/organizations';
import { Venues } from './content/references/venues';
import { Outbox } from './delivery/outbox-collection';
import { Receipts } from './delivery/receipts/collection';
import { Publications } from './publishing/publications-collection';
import { Users } from './newsroom/users/config';
import { createDatabase } from './platform/database/database';
import { withTextId } from './platform/database/text-id';
import { env } from './platform/env';
import { answerStorageFailure } from './platform/refusals/answer-storage-failure';
import { closeRoutes } from './platform/input/close-routes';
import { guardEndpoints } from './platform/input/guard-endpoints';
import { checkSizes } from './content/check-sizes';
import { showActivity } from './newsroom/activity/plugin';
import { showComments } from './newsroom/comments/plugin';
import { askLanguageFirst } from './newsroom/begin/plugin';
import { showBell } from './newsroom/bell/plugin';
import { showShortcuts } from './newsroom/body-editor/plugin';
import { showCopyDesk } from './newsroom/copy-desk/plugin';
import { offerChoices } from './newsroom/choices/plugin';
import { showDesk } from './newsroom/desk/plugin';
import { showEditionsPanel } from './newsroom/editions-panel/plugin';
import { answerReceipts } from './newsroom/receipt/plugin';
import { helpWithEvents } from './newsroom/events/plugin';
import { showCalendar } from './newsroom/calendar/plugin';
import { keepUsedPictures } from './newsroom/picture-uses/plugin';
import { showSourceBeside } from './newsroom/translating/plugin';
import { showPreviewBeside } from './newsroom/preview/plugin';
import { nameWriters } from './newsroom/versions/plugin';
import { saveForms } from './newsroom/saving/plugin';
import { saveApartFromSteps } from './newsroom/steps/plugin';
import { beginNewsroom } from './newsroom/first-start/plugin';
import { showSettings } from './newsroom/settings/plugin';
import { storeCreativeFields } from './seed/creative-fields';
import { followNewsroom } from './publishing/follow-newsroom';
import { followReferences } from './publishing/follow-references';
import { guardInput } from './platform/input/guard-input';
import { syncDependents } from './publishing/sync-dependents';
import { Activity } from './editions/activity/collection';
import { Comments } from './editions/comments/collection';
import { Mails } from './editions/mails/collection';
import { Notices } from './editions/notices/collection';
import { Links } from './editions/copy-desk/links/collection';
import { Previews } from './editions/preview/collection';
import { Releases } from './editions/releases/collection';
import { Locks } from './platform/locks/collection';
import { mailAdapter } from './platform/mail/adapter';
import { tellFailures } from './platform/jobs/tell-failures';
import { bodyEditor } from './content/rich-text/editor';
import { guardSchedules } from './editions/scheduling/guard-schedules';
import { schedulePublish } from './editions/scheduling/take-over-schedules';

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
      header: ['/platform/admin/SkipLink#SkipLink'],
      graphics: { Icon: '/platform/admin/Brand#Icon', Logo: '/platform/admin/Brand#Logo' },
    },
  },
  collections: [
    ...[...editionSlugs.map(defineEdition), Media, Categories, Cities, Organizations, Venues, Users].map(
      withTextId,
    ),
    Publications,
    Items,
    Outbox,
    Receipts,
    Locks,
    Releases,
    Notices,
    Mails,
    Comments,
    Activity,
    Links,
    Previews,
  ],
  cors: [env.CMS_URL],
  csrf: [env.CMS_URL],
  db: createDatabase(env.DATABASE_URL, { isAloneAllowed: env.ALLOW_STANDALONE_MONGODB }),
  defaultDepth: 1,
  editor: bodyEditor,
  email: mailAdapter,
  globals: [Newsroom],
  graphQL: { disable: true },
  hooks: { afterError: [answerStorageFailure] },
  i18n,
  jobs: {
    access: {
      cancel: isAdmin,
      queue: isAdmin,
      run: isAdmin,
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
  plugins: [
    followReferences,
    followNewsroom,
    showSettings,
    beginNewsroom(storeCreativeFields),
    keepUsedPictures,
    saveForms,
    askLanguageFirst,
    showDesk,
    showCalendar,
    showBell,
    saveApartFromSteps,
    showEditionsPanel,
    answerReceipts,
    showSourceBeside,
    showComments,
    showActivity,
    showCopyDesk,
    showShortcuts,
    nameWriters,
    showPreviewBeside,
    offerChoices,
    helpWithEvents,
    // The last, so that its checks come before the hooks of all others.
    guardInput(checkSizes),
  ],
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  sharp,
  telemetry: false,
  // `npm run generate` writes them; Payload would begin a process for it at each start outside of production.
  typescript: { autoGenerate: false, outputFile: resolve('src/payload-types.ts') },
  upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true },
});
