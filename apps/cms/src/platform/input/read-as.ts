import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { refuse } from '../refusals/refuse';

/** The body of a request to one of our own endpoints, in its shape. @throws APIError 400 that names what is not in it */
export async function readAs<Shape>(req: PayloadRequest, shape: z.ZodType<Shape>): Promise<Shape> {
  const read = shape.safeParse(req.data ?? (await req.json?.().catch(() => null)));
  if (!read.success) {
    const [issue] = read.error.issues;
    refuse(issue?.path.join('.') || 'data', issue?.message ?? 'is not understood');
  }
  return read.data;
}
