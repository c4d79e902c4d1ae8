import type { Overlay } from './overlay';

/**
 * Payload names itself to people who know Eyvan, writes the “Or” of a search box (“Search by Title Or Summary”) large,
 * calls the bin of our own words another name, and sets straight quotes and three dots.
 */
export const en: Overlay = {
  authentication: { loggingOut: 'Logging out…' },
  dashboard: {
    noItems:
      'There are no widgets on your dashboard. You can add them from the “Dashboard” menu in the top bar.',
    searchWidgets: 'Search widgets…',
  },
  error: { noMatchedField: 'No matching field found for “{{label}}”' },
  general: {
    aboutToPermanentlyDeleteTrash:
      'You are about to permanently delete <0>{{count}}</0> <1>{{label}}</1> from the bin. Are you sure?',
    aboutToTrash: 'You are about to move the {{label}} <1>{{title}}</1> to the bin. Are you sure?',
    aboutToTrashCount: 'You are about to move {{count}} {{label}} to the bin',
    and: 'and',
    deletePermanently: 'Skip the bin and delete permanently',
    deleting: 'Deleting…',
    documentIsTrashed: 'This {{label}} is in the bin and can only be read.',
    emptyTrash: 'Empty bin',
    emptyTrashLabel: 'Empty {{label}} bin',
    noTrashResults: 'No {{label}} in the bin.',
    or: 'or',
    payloadSettings: 'Settings',
    restoring: 'Restoring…',
    saving: 'Saving…',
    submitting: 'Submitting…',
    titleDeleted: '{{label}} “{{title}}” deleted.',
    titleRestored: '{{label}} “{{title}}” restored.',
    titleTrashed: '{{label}} “{{title}}” moved to the bin.',
    trash: 'Bin',
    trashedCountSuccessfully: '{{count}} {{label}} moved to the bin.',
  },
  validation: {
    invalidBlock: 'The block “{{block}}” is not allowed.',
    notValidDate: '“{{value}}” is not a valid date.',
  },
  version: {
    moreVersions: 'More versions…',
    restoring: 'Restoring…',
    reverting: 'Reverting…',
    unpublishing: 'Unpublishing…',
  },
};
