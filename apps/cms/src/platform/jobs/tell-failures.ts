import type { PayloadRequest } from 'payload';

interface Task {
  slug: string;
  handler: (args: never) => Promise<unknown>;
}

/** A task that says in the log, in one line each time, that it has failed, at what and why. */
export function tellFailures<SomeTask extends Task>(task: SomeTask): SomeTask {
  const told = async (args: { input: unknown; req: PayloadRequest }) => {
    try {
      return await task.handler(args as never);
    } catch (error) {
      const { message } = error as Error;
      args.req.payload.logger.error(`${task.slug} ${JSON.stringify(args.input)} failed: ${message}`);
      throw error;
    }
  };
  return { ...task, handler: told };
}
