import type { Answer, Stored } from './answer';
import { changedOf, conflictsOf, isSame, type Difference, type Values } from './values';

/** Why something is not saved. */
export type Reason =
  | { kind: 'offline' | 'signedOut' | 'changed' }
  | { kind: 'taken'; holder: string }
  | { kind: 'refused' | 'failing'; message: string; fields: string[] };

/** What the bar says. Moments are milliseconds since 1970. */
export interface SavingState {
  phase: 'saved' | 'unsaved' | 'saving' | 'failing';
  /** Of the last save of this form. */
  savedAt: number | null;
  /** Since when something is not saved. */
  since: number | null;
  reason: Reason | null;
}

/** What is kept in the browser of what the CMS does not have yet, with what it would take the place of. */
export interface Unsaved {
  fields: Values;
  base: Values;
  at: number;
}

export interface Ports {
  /** What stands in the form now. */
  read: () => Values;
  send: (changes: Values, base: string, isLeaving: boolean) => Promise<Answer>;
  fetchStored: () => Promise<Stored | null>;
  /** Keeps what is not saved in the browser; null when there is nothing any more. */
  keep: (unsaved: Unsaved | null) => void;
  onState: (state: SavingState) => void;
  /** Both have changed the same fields: saving stops until `resolve`. */
  onConflict: (conflicts: Difference[], theirs: Stored) => void;
  /** Somebody else has changed fields that nobody has touched here. */
  onMerged: (names: string[], theirs: Stored) => void;
  onSaved: (doc: Stored) => void;
  now: () => number;
  /** @returns what cancels it */
  after: (ms: number, act: () => void) => () => void;
}

/** After the last key, behind the first one, and between tries that fail: milliseconds. */
const pauseMs = 1_500;
export const behindMs = 8_000;
const copyMs = 500;
/** A document that changes each time it is looked at is tried again later. */
const staleRounds = 5;
const retryMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Until somebody acts, trying again would change nothing. */
const waitsForSomebody = (reason: Reason | null) =>
  reason !== null && ['signedOut', 'changed', 'taken'].includes(reason.kind);

/**
 * Sees to it that what is typed into one form gets to the CMS, or stays in the browser: saves the fields that have
 * changed soon after they have, one request after the other, says truly how that stands, and never gives up. Knows
 * nothing of React, Payload or the browser: those are its ports.
 */
export class Saver {
  private state: SavingState = { phase: 'saved', savedAt: null, since: null, reason: null };
  /** The form, as far as the CMS has it. */
  private clean: Values;
  /** Fields that somebody else has changed, as far as the form does not show that yet: what it was filled from. */
  private unshown: Values = {};
  /** Values that were sent without an answer: they may be stored. */
  private uncertain: Values[] = [];
  /** Values that the CMS has refused, and why: not sent again as they are. */
  private refused = new Map<string, { value: unknown; message: string }>();
  private running: Promise<void> | null = null;
  private tries = 0;
  private cancelSave = () => {};
  private cancelCopy: (() => void) | null = null;
  private isEnded = false;
  /** When the first key came that the running save does not hold. */
  private typedMeanwhileAt: number | null = null;

  /** What is saved is public at once: only the writer says when. What is not saved is kept in the browser all the same. */
  private readonly isManual: boolean;

  /** @param stored the document that the form was filled from */
  constructor(
    private ports: Ports,
    private stored: Stored,
    { isManual = false } = {},
  ) {
    this.clean = ports.read();
    this.isManual = isManual;
  }

  get base(): string {
    return this.stored.updatedAt;
  }

  /** What the CMS does not have yet. */
  unsaved(): Values {
    return changedOf(this.ports.read(), this.clean, this.stored);
  }

  /** Whether nothing has been typed into this form yet. */
  get isUntouched(): boolean {
    return this.state.savedAt === null && this.state.since === null;
  }

  get isClean(): boolean {
    return Object.keys(this.unsaved()).length === 0;
  }

  /** To be told whenever the form may have changed. */
  changed(): void {
    if (this.isEnded) return;
    if (this.isClean) {
      if (!this.running) this.settle();
      return;
    }
    const now = this.ports.now();
    const since = this.state.since ?? now;
    if (this.running) this.typedMeanwhileAt ??= now;
    this.scheduleCopy();
    if (this.state.phase !== 'failing') this.say({ phase: this.running ? 'saving' : 'unsaved', since });
    if (this.running || this.isManual || this.isBlocked()) return;
    const isRetrying = this.state.phase === 'failing' && this.tries > 0;
    if (!isRetrying) this.scheduleSoon(since);
  }

  /** Saves at once what can be saved. @returns whether the CMS has everything */
  async flush(): Promise<boolean> {
    this.copyNow();
    for (let round = 0; round < 3 && !this.isClean && !this.isBlocked(); round += 1) {
      await this.save();
      if (this.state.phase === 'failing') break;
    }
    if (this.running) await this.running;
    return this.isClean;
  }

  /** Tries again: the line is back, somebody has signed in, the lock is held again. */
  resume(): void {
    this.tries = 0;
    if (this.state.reason?.kind === 'changed') return;
    if (this.state.phase === 'failing') this.say({ phase: 'unsaved', reason: null });
    if (!this.isClean) void this.save();
  }

  /** Stops saving, as somebody else has the document. */
  stop(reason: Reason): void {
    this.cancelSave();
    if (!this.isClean) this.copyNow();
    this.fail(reason);
  }

  /** Something else in this window has stored the form: what was sent, and what is stored since. */
  adopt(sent: Values, doc: Stored): void {
    this.takeStored(sent, doc);
    if (this.isClean) this.settle(this.ports.now());
    else this.changed();
  }

  /** The form was filled again from what is stored. */
  restart(stored: Stored): void {
    this.stored = stored;
    this.clean = this.ports.read();
    this.unshown = {};
    this.uncertain = [];
    this.refused.clear();
    this.settle();
  }

  /** The form shows what somebody else has changed. */
  show(names: string[]): void {
    const now = this.ports.read();
    for (const name of names) {
      this.clean[name] = now[name];
      delete this.unshown[name];
    }
  }

  /**
   * The writer has chosen, and the form was filled with `theirs` and with what is kept of hers: that takes the place of
   * what is stored.
   */
  resolve(theirs: Stored, kept: string[]): void {
    this.restart(theirs);
    for (const name of kept) this.clean[name] = theirs[name] ?? null;
    this.changed();
    this.copyNow();
    if (!this.isClean) void this.save();
  }

  /** The page goes: the browser carries out what is sent now, and tells nobody what became of it. */
  leave(): void {
    this.copyNow();
    if (!this.isClean && !this.isManual && !this.isBlocked())
      void this.ports.send(this.sendable(), this.base, true);
  }

  /** The form is being left: what is not saved is sent once more, and stays in the browser until it is there. */
  end(): void {
    this.isEnded = true;
    // What stands in the form later is not ours.
    const last = this.ports.read();
    this.ports = { ...this.ports, read: () => last };
    this.cancelSave();
    this.copyNow();
    if (!this.isClean && !this.isBlocked()) void this.save();
  }

  private isBlocked(): boolean {
    return this.state.phase === 'failing' && waitsForSomebody(this.state.reason);
  }

  private say(change: Partial<SavingState>): void {
    const state = { ...this.state, ...change };
    if (JSON.stringify(state) === JSON.stringify(this.state)) return;
    this.state = state;
    this.ports.onState(state);
  }

  private settle(savedAt = this.state.savedAt): void {
    this.cancelSave();
    this.cancelCopy?.();
    this.cancelCopy = null;
    this.tries = 0;
    this.ports.keep(null);
    this.say({ phase: 'saved', savedAt, since: null, reason: null });
  }

  private fail(reason: Reason): void {
    const since = this.state.since ?? this.ports.now();
    this.say({ phase: 'failing', since, reason });
  }

  private scheduleSoon(since: number): void {
    this.schedule(Math.max(0, Math.min(pauseMs, since + behindMs - this.ports.now())));
  }

  private schedule(ms: number): void {
    this.cancelSave();
    this.cancelSave = this.ports.after(ms, () => void this.save());
  }

  private scheduleCopy(): void {
    this.cancelCopy ??= this.ports.after(copyMs, () => this.copyNow());
  }

  private copyNow(): void {
    this.cancelCopy?.();
    this.cancelCopy = null;
    const fields = this.unsaved();
    const names = Object.keys(fields);
    if (names.length === 0) return;
    const base = Object.fromEntries(names.map((name) => [name, this.baseOf(name)]));
    this.ports.keep({ fields, base, at: this.ports.now() });
  }

  private save(): Promise<void> {
    this.cancelSave();
    if (this.isManual) return Promise.resolve();
    if (this.running) return this.running;
    this.typedMeanwhileAt = null;
    this.running = this.saveOnce().finally(() => {
      this.running = null;
      this.goOn();
    });
    return this.running;
  }

  /** What follows a save: the rest, a later try, or nothing. */
  private goOn(): void {
    if (this.isClean) return this.settle();
    if (this.isEnded) return;
    this.scheduleCopy();
    if (this.isBlocked()) return;
    if (this.tries > 0) return this.schedule(retryMs[Math.min(this.tries, retryMs.length) - 1]!);
    if (this.state.phase === 'failing') return;
    const since = this.typedMeanwhileAt ?? this.ports.now();
    this.say({ phase: 'unsaved', since });
    this.scheduleSoon(since);
  }

  /** What a field of the form was filled from. */
  private baseOf(name: string): unknown {
    return name in this.unshown ? this.unshown[name] : this.stored[name];
  }

  private takeStored(sent: Values, doc: Stored): void {
    // What the form shows as it was stored until now (an address that the CMS has made) is nobody's change.
    for (const [name, value] of Object.entries(this.ports.read()))
      if (isSame(value, this.stored[name])) this.clean[name] = value;
    this.stored = { ...this.stored, ...doc };
    this.clean = { ...this.clean, ...sent };
    this.uncertain = [];
    for (const name of Object.keys(sent)) {
      this.refused.delete(name);
      delete this.unshown[name];
    }
  }

  /** What is to be sent: all that differs, but for values that were refused as they are. */
  private sendable(): Values {
    const changes = this.unsaved();
    return Object.fromEntries(
      Object.entries(changes).filter(([name, value]) => {
        const refusal = this.refused.get(name);
        return !refusal || JSON.stringify(refusal.value) !== JSON.stringify(value);
      }),
    );
  }

  private async saveOnce(): Promise<void> {
    const changes = this.sendable();
    if (Object.keys(changes).length > 0) {
      this.say({ phase: 'saving' });
      if (!(await this.sendWhole(changes))) return;
    }
    const refused = Object.keys(this.unsaved()).filter((name) => this.refused.has(name));
    if (refused.length > 0)
      this.fail({ kind: 'refused', fields: refused, message: this.refused.get(refused[0]!)!.message });
  }

  /** @returns whether every field was answered, stored or refused */
  private async sendWhole(changes: Values, round = 1): Promise<boolean> {
    if (Object.keys(changes).some((name) => name in this.unshown)) return this.takeStale(changes, round);
    const answer = await this.ports.send(changes, this.base, false);
    if (answer.kind === 'stale') return this.takeStale(changes, round);
    if (answer.kind !== 'refused') return this.take(answer, changes);
    const names = Object.keys(changes);
    const named = new Map(answer.fields.map(({ path, message }) => [path.split('.')[0]!, message]));
    const found = names.filter((name) => named.has(name));
    if (found.length === 0 && names.length > 1) return this.sendOneByOne(changes);
    for (const name of found.length > 0 ? found : names)
      this.refused.set(name, { value: changes[name], message: named.get(name) ?? answer.message });
    const rest = Object.fromEntries(Object.entries(changes).filter(([name]) => !this.refused.has(name)));
    return Object.keys(rest).length > 0 && found.length > 0 ? this.sendWhole(rest) : true;
  }

  /** Where a refusal names none of the fields that were sent: which of them it is. */
  private async sendOneByOne(changes: Values): Promise<boolean> {
    for (const [name, value] of Object.entries(changes))
      if (!(await this.sendWhole({ [name]: value }))) return false;
    return true;
  }

  private take(answer: Exclude<Answer, { kind: 'refused' | 'stale' }>, changes: Values): boolean {
    switch (answer.kind) {
      case 'saved':
        this.takeStored(changes, answer.doc);
        this.tries = 0;
        // What another value was refused for may have been mended by this one.
        this.refused.clear();
        this.say({ phase: 'saving', savedAt: this.ports.now(), reason: null });
        this.ports.onSaved(answer.doc);
        return true;
      case 'locked':
        this.fail({ kind: 'taken', holder: answer.holder });
        return false;
      case 'signedOut':
        this.fail({ kind: 'signedOut' });
        return false;
      case 'offline':
        this.uncertain.push(changes);
        this.tries += 1;
        this.fail({ kind: 'offline' });
        return false;
      case 'failing':
        this.uncertain.push(changes);
        this.tries += 1;
        this.fail({ kind: 'failing', message: answer.message, fields: [] });
        return false;
    }
  }

  private async takeStale(changes: Values, round: number): Promise<boolean> {
    return (await this.rebase(round)) && this.sendWhole(changes, round + 1);
  }

  /**
   * Takes what is stored for the base of what stands here. The document has gone on: by an answer of ours that was
   * lost, by fields that we do not touch, or against us: then the writer is asked.
   * @returns whether saving can go on
   */
  async rebase(round = 1): Promise<boolean> {
    const theirs = round > staleRounds ? null : await this.ports.fetchStored();
    if (!theirs) {
      this.tries += 1;
      this.fail({ kind: 'offline' });
      return false;
    }
    const touched = this.unsaved();
    const isOurs = ({ name, theirs: value }: Difference) =>
      this.uncertain.some((sent) => name in sent && isSame(sent[name], value));
    const before = Object.fromEntries(Object.keys(theirs).map((name) => [name, this.baseOf(name)]));
    const conflicts = conflictsOf(touched, theirs, before).filter((one) => !isOurs(one));
    if (conflicts.length > 0) {
      this.copyNow();
      this.fail({ kind: 'changed' });
      this.ports.onConflict(conflicts, theirs);
      return false;
    }
    for (const name of Object.keys(touched)) delete this.unshown[name];
    const merged = Object.keys(theirs).filter(
      (name) => !(name in touched) && name in this.clean && !isSame(theirs[name], before[name]),
    );
    for (const name of merged) this.unshown[name] = before[name];
    this.stored = theirs;
    if (merged.length > 0) this.ports.onMerged(merged, theirs);
    return true;
  }
}
