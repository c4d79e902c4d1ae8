import { apiBasePath } from '@eyvan/contract';
import { z } from 'zod';
import { ApiProblem } from './problem-response';

/** A query longer than this is nobody's question. */
export const queryLengthMax = 4096;

const isRepeatable = (field: unknown): boolean =>
  field instanceof z.ZodArray ||
  (field instanceof z.ZodOptional && field.def.innerType instanceof z.ZodArray);

interface ParameterSchema {
  $defs?: Record<string, ParameterSchema>;
  $ref?: string;
  enum?: string[];
  items?: ParameterSchema;
  description?: string;
}

/** What would be right, as far as the schema itself can say it. */
function describe(field: z.ZodType | undefined, known: string[]): string {
  if (!field) return `one of: ${known.join(', ') || 'no parameter at all'}`;
  const { $defs = {}, ...schema } = z.toJSONSchema(field, {
    io: 'output',
    unrepresentable: 'any',
  }) as ParameterSchema;
  // Named schemas (`LocaleCode`) stand apart, and are pointed to.
  const follow = (one: ParameterSchema | undefined) => (one?.$ref ? $defs[one.$ref.slice(8)] : one);
  const values = follow(schema)?.enum ?? follow(schema.items)?.enum;
  return values ? `one of: ${values.join(', ')}` : (schema.description ?? 'see /api/v1/openapi.json');
}

/** Parameters as the schemas want them: lists for what may be repeated, one text for the rest. */
function collect(params: URLSearchParams, shape: Record<string, unknown>) {
  // Without a prototype: `__proto__` and `constructor` are parameters like any other that we don't know.
  const values = Object.create(null) as Record<string, string | string[]>;
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name);
    values[name] =
      Object.hasOwn(shape, name) && isRepeatable(shape[name]) ? all : all.length === 1 ? all[0]! : all;
  }
  return values;
}

/**
 * The query of a request by its schema. Unknown parameters are refused, as are repeated ones that must not be.
 * @throws ApiProblem 400 that names each parameter, what is wrong with it, and what would be right
 */
export function parseQuery<Schema extends z.ZodObject>(
  schema: Schema,
  params: URLSearchParams,
): z.infer<Schema> {
  const parsed = schema.safeParse(collect(params, schema.shape));
  if (parsed.success) return parsed.data;
  const known = Object.keys(schema.shape);
  const errors = parsed.error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
    return names.map((name) => {
      const field = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
      const problem = !field
        ? 'is not a parameter of this endpoint'
        : params.has(name)
          ? issue.message
          : 'is required';
      return { parameter: name.slice(0, 100), problem, expected: describe(field, known) };
    });
  });
  const [first] = errors;
  throw new ApiProblem('badRequest', `${first?.parameter}: ${first?.problem}`, { errors });
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
