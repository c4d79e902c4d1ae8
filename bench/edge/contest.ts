import type { ChildProcess } from 'node:child_process';
import { quantile, round } from '../quantile';
import { settings } from '../settings';
import { readProcessorTimeUs } from './processor-time';
import { askRaw, type RawAnswer } from './raw-answer';
import { runWrk } from './wrk';

/** Where one answer is to be had, and from which process. */
interface Source {
  url: string;
  child: ChildProcess;
}

/** How a plain nginx sends a file: see `plain-nginx.ts`. */
export type Sending = 'asShipped' | 'sendfile' | 'buffers';

/** One answer, and who is to give it. */
export interface Contest {
  headers: Record<string, string>;
  answer: RawAnswer;
  sources: Record<'edge' | Sending, Source>;
}

/** @throws Error when one source says something else than the others */
async function checkSame({ headers, answer, sources }: Contest): Promise<void> {
  for (const { url } of Object.values(sources)) {
    const { body, type, encoding } = await askRaw(url, headers);
    if (!body.equals(answer.body) || type !== answer.type || encoding !== answer.encoding)
      throw new Error(`${url} does not answer with the bytes that are to be compared`);
  }
}

async function measureSource({ url, child }: Source, { headers, answer }: Contest) {
  const options = { seconds: settings.edge.seconds, headers, leastBytes: answer.body.length };
  // What the edge has forgotten while the others were asked, sixteen at once would wait for: that is no page under load.
  await askRaw(url, headers);
  const before = readProcessorTimeUs(child.pid!);
  const { requests, durationUs, p99Us } = await runWrk(url, options);
  const processorUs = (readProcessorTimeUs(child.pid!) - before) / requests;
  return { perSecond: (requests / durationUs) * 1e6, processorUs, p99Ms: p99Us / 1000 };
}

type Measured = Awaited<ReturnType<typeof measureSource>>;

const medianOf = (rounds: Measured[], name: keyof Measured) =>
  quantile(
    rounds.map((one) => one[name]),
    0.5,
  );

const summariseRounds = (rounds: Measured[]) => ({
  requestsPerSecond: round(medianOf(rounds, 'perSecond'), 0),
  p99Ms: round(medianOf(rounds, 'p99Ms'), 2),
  processorUs: round(medianOf(rounds, 'processorUs'), 2),
});

/** The sources one after the other, again and again, forth and back: what the machine does meanwhile hits all alike. */
export async function holdContest(contest: Contest) {
  const { sources } = contest;
  const names = Object.keys(sources) as (keyof typeof sources)[];
  const rounds: Record<keyof typeof sources, Measured[]> = {
    edge: [],
    asShipped: [],
    sendfile: [],
    buffers: [],
  };
  await checkSame(contest);
  for (let count = 0; count < settings.edge.rounds; count += 1) {
    for (const name of count % 2 === 0 ? names : [...names].reverse())
      rounds[name].push(await measureSource(sources[name], contest));
  }
  await checkSame(contest);
  const summariseFile = (name: Sending) => {
    const ratios = rounds.edge.map(({ perSecond }, index) => perSecond / rounds[name][index]!.perSecond);
    return { ...summariseRounds(rounds[name]), ratio: round(quantile(ratios, 0.5), 3) };
  };
  return {
    bytes: contest.answer.body.length,
    edge: summariseRounds(rounds.edge),
    file: {
      asShipped: summariseFile('asShipped'),
      sendfile: summariseFile('sendfile'),
      buffers: summariseFile('buffers'),
    },
  };
}
