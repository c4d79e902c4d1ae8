import { waitFor } from '@eyvan/test-kit';
import { createHash } from 'node:crypto';
import { fetchStored, sendChanges, type Fetch, type Place } from '../src/newsroom/saving/answer';
import { Saver, type SavingState, type Unsaved } from '../src/newsroom/saving/saver';
import type { Values } from '../src/newsroom/saving/values';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition } from './editions';
import { password } from './people';
import { restAs, type Rest } from './rest';

/** The form's clock runs so many times as fast, so that its pauses and retries are over in no time. */
const speed = 200;

const {
  payload,
  refs: { design },
  people,
  rests,
} = await openStaffedNewsroom();
let token: string;

beforeAll(async () => {
  const login = await payload.login({
    collection: 'users',
    data: { email: people.journalist.email, password },
  });
  token = login.token!;
});

/** Numbers by chance, the same ones each time. */
function createChance(seed: string) {
  let count = 0;
  return (below: number) => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE() % below;
  };
}

/** The line between a form and the real REST of the CMS, with what can go wrong on it. */
class Line {
  isCut = false;
  isSignedIn = true;
  lostRequests = 0;
  lostAnswers = 0;
  private ask: Rest = restAs(token);

  fetch: Fetch = async (path, init) => {
    if (this.isCut) throw new TypeError('Failed to fetch');
    if (this.lostRequests > 0) {
      this.lostRequests -= 1;
      throw new TypeError('Failed to fetch');
    }
    const ask = this.isSignedIn ? this.ask : restAs();
    const headers = Object.fromEntries(new Headers(init?.headers));
    const { body, method = 'GET' } = init ?? {};
    const answer = await ask(method, path.replace(/^\/api/, ''), body ?? undefined, headers);
    if (this.lostAnswers > 0 && method === 'PATCH') {
      this.lostAnswers -= 1;
      throw new TypeError('Failed to fetch');
    }
    return new Response(answer.text, { status: answer.status, headers: answer.headers });
  };
}

async function openForm(id: string, line: Line) {
  const place: Place = {
    slug: 'news',
    id,
    locale: 'en',
    session: `window-${id}`.slice(0, 40),
    isDraft: true,
    userId: people.journalist.id,
  };
  const stored = (await fetchStored(new Line().fetch, place))!;
  const values: Values = { headline: stored.headline, summary: stored.summary, byline: stored.byline };
  const told = { state: null as SavingState | null, kept: null as Unsaved | null, conflicts: 0 };
  const begun = performance.now();
  const saver = new Saver(
    {
      read: () => ({ ...values }),
      send: (changes, base) => sendChanges(line.fetch, place, changes, base),
      fetchStored: () => fetchStored(line.fetch, place),
      keep: (unsaved) => void (told.kept = unsaved),
      onState: (state) => void (told.state = state),
      onConflict: () => void (told.conflicts += 1),
      onMerged: () => {},
      onSaved: () => {},
      now: () => (performance.now() - begun) * speed,
      after: (ms, act) => {
        const timer = setTimeout(act, ms / speed);
        return () => clearTimeout(timer);
      },
    },
    stored,
  );
  return { saver, told, values };
}

const isQuiet = (state: SavingState | null) =>
  state?.phase === 'saved' || (state?.phase === 'failing' && state.reason?.kind === 'changed');

/** Types with everything that can go wrong, then lets the line be well, and says where the words are. */
async function run(seed: string) {
  const chance = createChance(seed);
  const { id } = await createEdition(payload, 'news', [design], {
    createdBy: people.journalist.id,
    language: 'en',
    headline: 'h',
    summary: 's',
  });
  const line = new Line();
  const { saver, told, values } = await openForm(id, line);
  const typed = { headline: 'h', summary: 's' };
  for (let step = 0; step < 40; step += 1) {
    const what = chance(20);
    if (what === 0) line.isCut = !line.isCut;
    else if (what === 1) line.lostRequests += 1;
    else if (what === 2) line.lostAnswers += 1;
    else if (what === 3) line.isSignedIn = false;
    else if (what === 4) {
      line.isSignedIn = true;
      saver.resume();
    } else if (what === 5) {
      await rests.editor('PATCH', `/news/${id}?draft=true`, { byline: `An editor, step ${step}` });
    } else {
      const field = chance(2) ? 'headline' : 'summary';
      typed[field] += `.${step}`;
      values[field] = typed[field];
      saver.changed();
    }
    // Words come at the pace of a person, as the form's clock has it.
    const end = performance.now() + chance(8);
    await waitFor(() => performance.now() >= end, Boolean, { everyMs: 1 });
  }
  Object.assign(line, { isCut: false, isSignedIn: true, lostRequests: 0, lostAnswers: 0 });
  saver.resume();
  await waitFor(() => isQuiet(told.state));
  const doc = (await rests.admin('GET', `/news/${id}?draft=true&depth=0`)).body as Values;
  return { doc, kept: told.kept, typed, conflicts: told.conflicts };
}

describe('a form on the real CMS, and a line on which everything goes wrong', () => {
  it.each(Array.from({ length: 20 }, (_, index) => `schedule ${index + 1}`))(
    '%s: every letter is stored, in its order',
    async (seed) => {
      const { doc, kept, typed, conflicts } = await run(seed);
      expect(doc).toMatchObject(typed);
      expect({ kept, conflicts }).toEqual({ kept: null, conflicts: 0 });
    },
  );
});
