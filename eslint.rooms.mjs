/**
 * The rooms of the CMS, from the ground up, and what each may know besides itself: see ARCHITECTURE.md. An arrow that
 * is not here is an error, and its message says where to go instead.
 */
const rooms = {
  platform: { mayKnow: [], is: 'what any Payload app of ours would need, and nothing of news or events' },
  content: { mayKnow: ['platform'], is: 'the model: which fields, blocks and references there are' },
  projection: { mayKnow: ['platform', 'content'], is: 'an edition and what it names, as the contract says' },
  delivery: { mayKnow: ['platform'], is: 'what is told to sites and edges, and again until it is taken' },
  publishing: {
    mayKnow: ['platform', 'content', 'projection', 'delivery'],
    is: 'the one door: publications made to agree with editions',
  },
  editions: {
    mayKnow: ['platform', 'content', 'projection', 'publishing', 'delivery'],
    is: 'the life of an edition: its hooks, rights, endpoints and schedule',
  },
  api: {
    mayKnow: ['platform', 'projection'],
    is: 'the public API, which reads publications and nothing else',
  },
  import: {
    mayKnow: ['platform', 'content', 'projection', 'publishing', 'delivery', 'editions'],
    is: 'files of others as drafts',
  },
  backup: {
    mayKnow: ['platform', 'content', 'projection', 'publishing', 'delivery', 'editions'],
    is: 'all documents as of one moment, and back',
  },
  seed: {
    mayKnow: ['platform', 'content', 'projection', 'publishing', 'delivery', 'editions', 'import'],
    is: 'the sample newsroom',
  },
  newsroom: {
    mayKnow: ['platform', 'content', 'projection', 'publishing', 'delivery', 'editions', 'import'],
    is: 'what people work with in the admin: a plugin a feature',
  },
  commands: { mayKnow: null, is: 'every entry point' },
};

const names = Object.keys(rooms);

const toPattern = (from, to) => ({
  // Relative imports that climb out of the room and go down into the other one.
  regex: `^(?:\\.\\./)+${to}/`,
  message: `${from}/ (${rooms[from].is}) does not know ${to}/ (${rooms[to].is}). Move what both need into a room below, hand it in as an argument, or add it from above by a plugin (payload.config.ts).`,
});

/** For each room the patterns of `no-restricted-imports`: imports of the rooms that it may not know. */
export const roomPatterns = names
  .filter((name) => rooms[name].mayKnow !== null)
  .map((name) => ({
    files: [`apps/cms/src/${name}/**`],
    patterns: names
      .filter((other) => other !== name && !rooms[name].mayKnow.includes(other))
      .map((other) => toPattern(name, other)),
  }));
