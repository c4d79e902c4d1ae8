import fc from 'fast-check';
import type { Answer, Stored } from './answer';
import { behindMs, Saver, type Ports, type SavingState, type Unsaved } from './saver';
import type { Difference, Values } from './values';

/** Time that stands still until it is told to go on. */
class Clock {
  ms = 0;
  private due: { at: number; act: () => void }[] = [];

  after = (ms: number, act: () => void) => {
    const entry = { at: this.ms + ms, act };
    this.due.push(entry);
    return () => {
      this.due = this.due.filter((one) => one !== entry);
    };
  };
  wait = (ms: number) => new Promise<void>((resolve) => void this.after(ms, resolve));

  async goOn(ms: number) {
    const end = this.ms + ms;
    for (;;) {
      // What has been answered is taken before time goes on: as many turns as the longest chain of promises has.
      for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
      const next = this.due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.due = this.due.filter((one) => one !== next);
      this.ms = next.at;
      next.act();
    }
    this.ms = end;
  }
}

/** A CMS of one document, as far as a form sees it: `If-Match`, refusals, and a line that can be cut. */
class Cms {
  doc: Stored = { updatedAt: '0', headline: '', body: '', byline: '', startsAt: '1', endsAt: '2' };
  isSignedIn = true;
  isUp = true;
  delayMs = 0;
  /** The next answers that get lost on the way, after the request was carried out. */
  lost = 0;
  sent: Values[] = [];
  private version = 0;

  constructor(private clock: Clock) {}

  write(changes: Values) {
    this.version += 1;
    this.doc = { ...this.doc, ...changes, updatedAt: String(this.version) };
  }

  async patch(changes: Values, base: string): Promise<Answer> {
    if (this.delayMs) await this.clock.wait(this.delayMs);
    if (!this.isUp) return { kind: 'offline' };
    if (!this.isSignedIn) return { kind: 'signedOut' };
    if (base !== this.doc.updatedAt) return { kind: 'stale' };
    this.sent.push(changes);
    const next: Values = { ...this.doc, ...changes };
    if (Number(next.startsAt) > Number(next.endsAt))
      return {
        kind: 'refused',
        message: 'no',
        fields: [{ path: 'endsAt', message: 'lies before the beginning' }],
      };
    if (String(next.byline).includes('!'))
      return { kind: 'refused', message: 'no', fields: [{ path: 'byline', message: 'no' }] };
    this.write(changes);
    if (this.lost > 0) {
      this.lost -= 1;
      return { kind: 'offline' };
    }
    return { kind: 'saved', doc: this.doc };
  }
}

/** A form of somebody, with the saver that is tried, and all that it has said. */
function openForm(clock: Clock, cms: Cms, options = {}) {
  const values: Values = Object.fromEntries(Object.entries(cms.doc).filter(([name]) => name !== 'updatedAt'));
  const told = { states: [] as SavingState[], kept: null as Unsaved | null };
  const asked: { conflicts: Difference[]; theirs: Stored }[] = [];
  const merged: string[][] = [];
  const ports: Ports = {
    read: () => ({ ...values }),
    send: (changes, base) => cms.patch(changes, base),
    fetchStored: async () => {
      if (cms.delayMs) await clock.wait(cms.delayMs);
      return cms.isUp && cms.isSignedIn ? cms.doc : null;
    },
    keep: (unsaved) => void (told.kept = unsaved),
    onState: (state) => void told.states.push(state),
    onConflict: (conflicts, theirs) => void asked.push({ conflicts, theirs }),
    onMerged: (names) => void merged.push(names),
    onSaved: () => {},
    now: () => clock.ms,
    after: clock.after,
  };
  const saver = new Saver(ports, cms.doc, options);
  const type = (name: string, text: string) => {
    values[name] = `${String(values[name])}${text}`;
    saver.changed();
  };
  const set = (name: string, value: unknown) => {
    values[name] = value;
    saver.changed();
  };
  const state = () => told.states.at(-1)!;
  return { saver, values, told, asked, merged, type, set, state };
}

function open() {
  const clock = new Clock();
  const cms = new Cms(clock);
  return { clock, cms, form: openForm(clock, cms) };
}

describe('saving a form', () => {
  it('saves after a pause, only what has changed, and then has nothing to keep', async () => {
    const { clock, cms, form } = open();
    form.type('headline', 'Aşgabat');
    await clock.goOn(600);
    expect(form.told.kept).toMatchObject({ fields: { headline: 'Aşgabat' }, base: { headline: '' } });
    await clock.goOn(3_000);
    expect(cms.sent).toEqual([{ headline: 'Aşgabat' }]);
    expect(form.told.kept).toBeNull();
    expect(form.state()).toMatchObject({ phase: 'saved', since: null, reason: null });
  });

  it.each([60, 200, 400])('is never more than ten seconds behind %i letters a minute', async (pace) => {
    const { clock, cms, form } = open();
    for (let ms = 0; ms < 60_000; ms += 60_000 / pace) {
      form.type('body', 'x');
      await clock.goOn(60_000 / pace);
      const behind = String(form.values.body).length - String(cms.doc.body).length;
      expect(behind * (60_000 / pace)).toBeLessThanOrEqual(10_000);
    }
    expect(behindMs).toBeLessThan(10_000);
  });

  it('with answers that take 5 s, saves one request after the other', async () => {
    const { clock, cms, form } = open();
    cms.delayMs = 5_000;
    for (let letter = 0; letter < 100; letter += 1) {
      form.type('body', String(letter % 10));
      await clock.goOn(300);
    }
    await clock.goOn(20_000);
    expect(cms.doc.body).toBe(form.values.body);
    expect(form.asked).toEqual([]);
  });

  it('says since when and why nothing is saved, and tries again', async () => {
    const { clock, cms, form } = open();
    cms.isUp = false;
    form.type('body', 'x');
    await clock.goOn(5_000);
    expect(form.state()).toMatchObject({ phase: 'failing', since: 0, reason: { kind: 'offline' } });
    expect(form.told.kept).toMatchObject({ fields: { body: 'x' } });
    cms.isUp = true;
    await clock.goOn(31_000);
    expect(cms.doc.body).toBe('x');
    expect(form.state()).toMatchObject({ phase: 'saved' });
  });

  it('waits for a sign-in, and goes on with it', async () => {
    const { clock, cms, form } = open();
    cms.isSignedIn = false;
    form.type('body', 'x');
    await clock.goOn(120_000);
    expect(form.state()).toMatchObject({ phase: 'failing', reason: { kind: 'signedOut' } });
    form.type('body', 'y');
    cms.isSignedIn = true;
    form.saver.resume();
    await clock.goOn(10);
    expect(cms.doc.body).toBe('xy');
  });

  it('saves everything else than a value that is refused, and that one when it is mended', async () => {
    const { clock, cms, form } = open();
    form.type('byline', 'No!');
    await clock.goOn(3_000);
    expect(form.state()).toMatchObject({ phase: 'failing', reason: { kind: 'refused', fields: ['byline'] } });
    form.type('headline', 'Later words');
    await clock.goOn(3_000);
    expect(cms.doc).toMatchObject({ headline: 'Later words', byline: '' });
    expect(form.told.kept).toMatchObject({ fields: { byline: 'No!' } });
    form.set('byline', 'Yes');
    await clock.goOn(3_000);
    expect(cms.doc.byline).toBe('Yes');
    expect(form.state().phase).toBe('saved');
  });

  it('finds the value that is refused where the refusal names another field', async () => {
    const { clock, cms, form } = open();
    form.set('startsAt', '3');
    form.type('headline', 'Words');
    await clock.goOn(3_000);
    expect(cms.doc).toMatchObject({ headline: 'Words', startsAt: '1' });
    expect(form.state()).toMatchObject({ phase: 'failing', reason: { kind: 'refused' } });
    form.set('endsAt', '4');
    await clock.goOn(5_000);
    expect(cms.doc).toMatchObject({ startsAt: '3', endsAt: '4' });
    expect(form.state().phase).toBe('saved');
  });

  it('knows its own words again where only the answer was lost', async () => {
    const { clock, cms, form } = open();
    cms.lost = 1;
    form.type('body', 'one ');
    await clock.goOn(1_600);
    form.type('body', 'two');
    await clock.goOn(10_000);
    expect(cms.doc.body).toBe('one two');
    expect(form.asked).toEqual([]);
  });

  it('takes what another has written elsewhere, and says so', async () => {
    const { clock, cms, form } = open();
    cms.write({ headline: 'Theirs' });
    form.type('body', 'Mine');
    await clock.goOn(3_000);
    expect(cms.doc).toMatchObject({ headline: 'Theirs', body: 'Mine' });
    expect(form.merged).toEqual([['headline']]);
  });

  it('does not write over what another has written in a field that the form does not show yet', async () => {
    const { clock, cms, form } = open();
    cms.write({ headline: 'Theirs' });
    form.type('body', 'Mine');
    await clock.goOn(3_000);
    form.type('headline', 'over');
    await clock.goOn(3_000);
    expect(cms.doc.headline).toBe('Theirs');
    expect(form.asked).toEqual([
      { conflicts: [{ name: 'headline', mine: 'over', theirs: 'Theirs' }], theirs: expect.anything() },
    ]);
  });

  it('asks where both have written the same field, and stores what is chosen', async () => {
    const { clock, cms, form } = open();
    cms.write({ headline: 'Theirs', body: 'Theirs' });
    form.type('headline', 'Mine');
    form.type('body', 'Mine');
    await clock.goOn(30_000);
    expect(cms.doc).toMatchObject({ headline: 'Theirs', body: 'Theirs' });
    expect(form.state()).toMatchObject({ phase: 'failing', reason: { kind: 'changed' } });
    const { conflicts, theirs } = form.asked[0]!;
    expect(conflicts.map(({ name }) => name)).toEqual(['headline', 'body']);
    form.values.body = 'Theirs';
    form.saver.resolve(theirs, ['headline']);
    await clock.goOn(3_000);
    expect(cms.doc).toMatchObject({ headline: 'Mine', body: 'Theirs' });
    expect(form.state().phase).toBe('saved');
  });

  it('does not send back what the CMS makes itself, though the form shows it a moment later', async () => {
    const { clock, cms, form } = open();
    for (const letter of ['a', 'b', 'c']) {
      form.type('headline', letter);
      await clock.goOn(1_000);
      await clock.goOn(1_000);
      // An address of its own, which the form takes over after the answer.
      cms.doc = { ...cms.doc, byline: `of ${String(cms.doc.headline)}` };
      form.saver.adopt({}, cms.doc);
      form.saver.changed();
      await clock.goOn(3_000);
      form.set('byline', cms.doc.byline);
    }
    await clock.goOn(10_000);
    expect(cms.sent).toEqual([{ headline: 'a' }, { headline: 'ab' }, { headline: 'abc' }]);
  });

  it('sends the rest when the form is left, and keeps it until it is there', async () => {
    const { clock, cms, form } = open();
    form.type('body', 'last words');
    form.saver.end();
    expect(form.told.kept).toMatchObject({ fields: { body: 'last words' } });
    await clock.goOn(1_000);
    expect(cms.doc.body).toBe('last words');
    expect(form.told.kept).toBeNull();
  });

  it('saves nothing by itself where what is saved is public, and keeps it all the same', async () => {
    const clock = new Clock();
    const cms = new Cms(clock);
    const form = openForm(clock, cms, { isManual: true });
    form.type('body', 'Not yet');
    await clock.goOn(60_000);
    expect(cms.sent).toEqual([]);
    expect(form.told.kept).toMatchObject({ fields: { body: 'Not yet' } });
    expect(form.state()).toMatchObject({ phase: 'unsaved', since: 0 });
    cms.write({ headline: 'Theirs' });
    expect(await form.saver.rebase()).toBe(true);
    expect(form.saver.base).toBe(cms.doc.updatedAt);
    cms.write({ body: 'Not yet' });
    form.saver.adopt({ body: 'Not yet' }, cms.doc);
    expect(form.told.kept).toBeNull();
  });

  it('takes over what another button has stored', async () => {
    const { clock, cms, form } = open();
    form.type('body', 'Published ');
    cms.write({ body: 'Published' });
    form.saver.adopt({ body: 'Published ' }, cms.doc);
    form.values.body = 'Published';
    form.saver.changed();
    await clock.goOn(20_000);
    expect(cms.sent).toEqual([]);
    expect(form.state().phase).toBe('saved');
  });
});

type Fault =
  | { act: 'type'; field: 'headline' | 'body'; wait: number }
  | { act: 'delay'; ms: number }
  | { act: 'cut' | 'mend' | 'signOut' | 'signIn' | 'loseAnswer' | 'kill'; wait: number }
  | { act: 'other'; field: 'headline' | 'byline'; wait: number }
  | { act: 'leaveAndReturn'; wait: number };

const wait = fc.integer({ min: 0, max: 6_000 });
const fault: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      act: fc.constant('type' as const),
      field: fc.constantFrom('headline' as const, 'body' as const),
      wait: fc.integer({ min: 50, max: 1_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('delay' as const), ms: fc.integer({ min: 0, max: 5_000 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'cut' as const,
        'mend' as const,
        'signOut' as const,
        'signIn' as const,
        'loseAnswer' as const,
      ),
      wait,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('other' as const),
      field: fc.constantFrom('headline' as const, 'byline' as const),
      wait,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('leaveAndReturn' as const), wait }) },
);

/** Runs a schedule. @returns every letter that was typed, and all places where a writer can find letters afterwards */
async function run(schedule: Fault[]) {
  const { clock, cms, form: first } = open();
  let form = first;
  let count = 0;
  const typed = { headline: [] as string[], body: [] as string[] };
  const offered: Values[] = [];
  const close = async () => {
    form.saver.end();
    await clock.goOn(20_000);
    if (form.told.kept) offered.push(form.told.kept.fields);
  };
  for (const step of schedule) {
    if (step.act === 'delay') {
      cms.delayMs = step.ms;
      continue;
    }
    if (step.act === 'type') {
      count += 1;
      typed[step.field].push(`${count}.`);
      form.type(step.field, `${count}.`);
    }
    if (step.act === 'cut') cms.isUp = false;
    if (step.act === 'mend') cms.isUp = true;
    if (step.act === 'signOut') cms.isSignedIn = false;
    if (step.act === 'signIn') {
      cms.isSignedIn = true;
      form.saver.resume();
    }
    if (step.act === 'loseAnswer') cms.lost += 1;
    if (step.act === 'other') cms.write({ [step.field]: `${String(cms.doc[step.field])}#` });
    if (step.act === 'leaveAndReturn') {
      await close();
      form = openForm(clock, cms);
    }
    await clock.goOn(step.wait);
  }
  Object.assign(cms, { isUp: true, isSignedIn: true, lost: 0, delayMs: 0 });
  form.saver.resume();
  await clock.goOn(60_000);
  await close();
  return { typed, places: [cms.doc as Values, ...offered] };
}

describe('whatever happens', () => {
  it('loses no letter in 200 schedules of cuts, kills, lost answers, ended sessions and other writers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 5, maxLength: 60 }), async (schedule) => {
        const { typed, places } = await run(schedule);
        for (const field of ['headline', 'body'] as const)
          for (const letter of typed[field])
            if (!places.some((place) => String(place[field] ?? '').includes(letter)))
              throw new Error(`"${letter}" of ${field} is nowhere: ${JSON.stringify(places)}`);
      }),
      { numRuns: 200, seed: 20261128 },
    );
  }, 60_000);

  it('keeps the letters of one writer in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fault.filter(({ act }) => act !== 'other' && act !== 'leaveAndReturn'),
          { minLength: 5, maxLength: 60 },
        ),
        async (schedule) => {
          const { typed, places } = await run(schedule);
          expect(places[0]).toMatchObject({ headline: typed.headline.join(''), body: typed.body.join('') });
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  }, 60_000);
});
