/**
 * How long the texts of a newsroom's answers may be, in UTF-16 code units (as JavaScript and HTML's `maxlength` count).
 * For whoever lets people write them, and for whoever lays them out. The shapes do not refuse what is longer: an answer
 * of tomorrow may be.
 */
export const lengthMax = {
  /** `headline` of a news item, `title` of an event. */
  title: 200,
  /** `summary` of a news item or an event. */
  summary: 400,
  /** The last part of an item's address, before it is encoded. */
  slug: 200,
  /** `slug` of a city. */
  citySlug: 80,
  /** `name` of a creative field or a city. */
  name: 100,
  /** `description` of a creative field. */
  description: 1000,
  /** `title` of a city's milestone. */
  milestone: 300,
  /** `byline` of a news item. */
  byline: 200,
  /** `programme` of a source. */
  programme: 200,
  /** `note` of a correction. */
  correctionNote: 1000,
  /** `statusNote` of an event. */
  statusNote: 400,
  /** `name` of an organizer, a participant or a venue. */
  party: 200,
  /** `address` of a venue. */
  venueAddress: 300,
  /** `onlineUrl` and `registrationUrl` of an event. */
  url: 2000,
  /** `alt` of a picture. */
  alt: 500,
  /** `caption` of a picture. */
  caption: 1000,
  /** `credit` and `licence` of a picture. */
  credit: 200,
  /** The text of a quote block. */
  quote: 5000,
  /** `text` of a pull quote. */
  pullQuote: 300,
  /** `title` of a fact box. */
  factBoxTitle: 200,
  /** The text of a fact box. */
  factBox: 5000,
  /** The text of a footnote. */
  footnote: 1000,
  /** `attribution` of a quote block. */
  attribution: 200,
  /** `title` of an embed block. */
  embedTitle: 200,
  /** `tagline` of the newsroom. */
  tagline: 150,
  /** `description` of the newsroom. */
  newsroomDescription: 400,
  /** `about` of the newsroom, and each of its `policies`, in one text. */
  about: 10_000,
  /** `address` of the publisher. */
  postalAddress: 500,
  /** The text of a passage block. */
  passage: 10_000,
} as const;
