import { startApp, stopApp, waitUntilReady } from '../../../scripts/lib/processes.mjs';

/** One process of an app, which can be started again after it has ended. */
export interface AppProcess {
  url: string;
  /** @returns its id */
  start: () => Promise<number>;
  /** SIGKILL ends it at once, whatever it is at. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** A process of the CMS or the site, not started yet. The site is there before it can serve: it may start first. */
export function createAppProcess(app: 'cms' | 'web', url: string, env: Record<string, string>): AppProcess {
  const door = app === 'cms' ? 'readyz' : 'healthz';
  let child: ReturnType<typeof startApp> | null = null;
  const start = async () => {
    child = startApp(app, new URL(url).port, env);
    await waitUntilReady(`${url}/${door}`, { child });
    return child.pid!;
  };
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    if (signal === 'SIGTERM') return stopApp(child);
    const gone = new Promise((resolve) => child!.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  return { url, start, stop };
}
