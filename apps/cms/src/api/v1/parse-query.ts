import { apiBasePath } from '@eyvan/contract';
import { z } from 'zod';
import { ApiProblem } from './problem-response';

/** A query longer than this is nobody's question. */
export const queryLengthMax = 4096;

const isRepeatable = (field: unknown): boolean =>
  field instanceof z.ZodArray ||
  (field instanceof z.ZodOptional && field.def.innerType instanceof z.ZodArray);

type Schema = z.core.JSONSchema._JSONSchema;

/** What would be right, as far as the schema itself can say it. */
function describe(field: z.core.$ZodType | undefined, known: string[]): string {
  if (!field) return `one of: ${known.join(', ') || 'no parameter at all'}`;
  const { $defs = {}, ...schema } = z.toJSONSchema(field, {
    io: 'output',
    unrepresentable: 'any',
  });
  // Named schemas (`LocaleCode`) stand apart, and are pointed to.
  const valuesOf = (one: Schema | Schema[] | undefined): unknown[] | undefined => {
    if (typeof one !== 'object' || Array.isArray(one)) return undefined;
    return (one.$ref ? $defs[one.$ref.slice(8)] : one)?.enum;
  };
  const values = valuesOf(schema) ?? valuesOf(schema.items);
  return values ? `one of: ${values.join(', ')}` : (schema.description ?? 'see /api/v1/openapi.json');
}

/** Those parameters that a schema knows, as it wants them: lists for what may be repeated, one text for the rest. */
function collect(params: URLSearchParams, shape: Record<string, unknown>) {
  const given = Object.keys(shape).filter((name) => params.has(name));
  return Object.fromEntries(
    given.map((name) => {
      const all = params.getAll(name);
      return [name, !isRepeatable(shape[name]) && all.length === 1 ? all[0] : all] as const;
    }),
  );
}

const unknownProblem = 'is not a parameter of this endpoint';

/** What is wrong with a parameter, as its sender should read it. */
function toWords(field: z.core.$ZodType | undefined, given: string[], issue: z.core.$ZodIssue): string {
  if (given.length === 0) return 'is required';
  if (!isRepeatable(field) && given.length > 1)
    return `is given ${given.length === 2 ? 'twice' : `${given.length} times`}`;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `is given more than ${String(issue.maximum)} times`;
  // A value of a list is named by its place in it.
  const value = isRepeatable(field) ? given[Number(issue.path[1] ?? 0)] : given[0];
  if (!value) return 'is empty';
  if (isRepeatable(field) && value.includes(','))
    return 'is one value each time: repeat the parameter for more than one';
  if (/T.*[ ]\d\d:?\d\d$/.test(value)) return 'has a space for the + of its offset, which is written %2B';
  // Our own schemas say what must be; what zod says of its own is about types, not about questions.
  return /^(?:must be|is not) /.test(issue.message) ? issue.message : 'is not one that can be asked for';
}

/** The parameters that nothing is known of. Zod skips `__proto__`, so they are looked for here. */
const toUnknown = (params: URLSearchParams, known: string[]) =>
  [...new Set(params.keys())]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      parameter: name.slice(0, 100),
      problem: unknownProblem,
      expected: describe(undefined, known),
    }));

/**
 * The query of a request by its schema. Unknown parameters are refused, as are repeated ones that must not be.
 * @throws ApiProblem 400 that names each parameter, what is wrong with it, and what would be right
 */
export function parseQuery<Schema extends z.ZodObject>(
  schema: Schema,
  params: URLSearchParams,
): z.infer<Schema> {
  const known = Object.keys(schema.shape);
  const unknown = toUnknown(params, known);
  const parsed = z.safeParse(schema, collect(params, schema.shape));
  const wrong = (parsed.error?.issues ?? []).map((issue) => {
    const parameter = String(issue.path[0]);
    const field = schema.shape[parameter];
    return {
      parameter,
      problem: toWords(field, params.getAll(parameter), issue),
      expected: describe(field, known),
    };
  });
  const errors = [...wrong, ...unknown];
  if (parsed.success && unknown.length === 0) return parsed.data;
  const { parameter, problem } = errors[0]!;
  throw new ApiProblem('badRequest', `${parameter}: ${problem}`, { errors });
}

/** Where a path stands below `/api/v1`, in parts; null for one that cannot be read. */
export function toParts(pathname: string): string[] | null {
  try {
    return pathname
      .slice(apiBasePath.length)
      .split('/')
      .filter(Boolean)
      .map((part) => decodeURIComponent(part));
  } catch {
    // decodeURIComponent says "malformed" by throwing.
    return null;
  }
}
