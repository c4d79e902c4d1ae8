import type { Overlay } from './overlay';

/** Payload names itself to people who know Eyvan, and writes the “Or” of a search box (“Search by Title Or Summary”) large. */
export const en: Overlay = {
  general: { and: 'and', or: 'or', payloadSettings: 'Settings' },
};
