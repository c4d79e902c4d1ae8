import { toPaneToken, type PreviewAnswer } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { createToken, hashOf } from './token';

/** As long after the last change that was typed: a pane that is open asks again before. */
const paneLifeMs = 15 * 60_000;
/** As many forms as are open at once in a large newsroom. The one that was shown longest ago goes first. */
const panesMax = 200;

interface Pane {
  language: LocaleCode;
  /** Whose form it is, and of which edition: nobody else writes to it. */
  owner: string;
  answer: PreviewAnswer;
}

// Routes are bundled apart: what takes the typed text and what answers the site meet here.
const slot = Symbol.for('eyvan.panes');
const slots = globalThis as unknown as Record<symbol, Map<string, Pane> | undefined>;
const panes = (): Map<string, Pane> => (slots[slot] ??= new Map());

function forgetOld(all: Map<string, Pane>, now: number): void {
  for (const [hash, { answer }] of all)
    if (Date.parse(answer.until) <= now || all.size >= panesMax) all.delete(hash);
}

/** A token for what `owner` types: the one they have, while it lives. */
export function openPane(owner: string, given: string | undefined): string {
  const known = given ? panes().get(hashOf(given)) : undefined;
  return given && known?.owner === owner ? given : toPaneToken(createToken());
}

/**
 * Puts what is typed where the site finds it: in the memory of this process, and nowhere else.
 * @returns until when it is there (ISO 8601)
 */
export function showInPane(token: string, pane: Omit<Pane, 'answer'>, answer: Omit<PreviewAnswer, 'until'>) {
  const now = Date.now();
  const all = panes();
  const hash = hashOf(token);
  // Anew at the end: a Map keeps the order in which things came.
  all.delete(hash);
  forgetOld(all, now);
  const until = new Date(now + paneLifeMs).toISOString();
  all.set(hash, { ...pane, answer: { ...answer, until } });
  return until;
}

/** What a pane shows; null for one that is not there (any more). */
export function findPane(token: string): Pane | null {
  const pane = panes().get(hashOf(token));
  return pane && Date.parse(pane.answer.until) > Date.now() ? pane : null;
}
