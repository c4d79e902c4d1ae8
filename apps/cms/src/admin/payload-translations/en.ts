import type { Overlay } from './overlay';

/** Where Payload names itself to people who know it as Eyvan. */
export const en: Overlay = {
  general: { payloadSettings: 'Settings' },
};
