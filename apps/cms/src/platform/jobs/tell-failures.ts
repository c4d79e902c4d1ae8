import type { PayloadRequest } from 'payload';
import { messageOf } from '../errors/read-error';

/** A task that says in the log, in one line each time, that it has failed, at what and why. */
export function tellFailures<Args extends { input: unknown; req: PayloadRequest }, Result, Task>(
  task: Task & { slug: string; handler: (args: Args) => Promise<Result> },
) {
  const handler = async (args: Args): Promise<Result> => {
    try {
      return await task.handler(args);
    } catch (error) {
      const told = `${task.slug} ${JSON.stringify(args.input)} failed: ${messageOf(error)}`;
      args.req.payload.logger.error(told);
      throw error;
    }
  };
  return { ...task, handler };
}
