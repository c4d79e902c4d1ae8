import { z } from 'zod';
import { inlineHtml, toKnownInlineHtml } from './inline-html';

const made = new Map<z.ZodType, z.ZodType>([[inlineHtml, z.string().transform(toKnownInlineHtml)]]);

/** Fields are looked at when they are asked for: a list may hold lists (`ListItem`), without end. */
function toObject({ shape }: z.ZodObject): z.ZodType {
  const forReaders: z.ZodRawShape = {};
  for (const name of Object.keys(shape)) {
    Object.defineProperty(forReaders, name, {
      enumerable: true,
      get: () => forReader(shape[name] as z.ZodType),
    });
  }
  return z.object(forReaders);
}

const literalOf = (option: z.ZodObject, discriminator: string) =>
  (option.shape[discriminator] as z.ZodLiteral<string>).value;

/** A list of things of several kinds: those of a kind that is newer than the reader are left out. */
function toListOfKinds(union: z.ZodDiscriminatedUnion): z.ZodType {
  const { discriminator } = union.def;
  const options = union.options as z.ZodObject[];
  const known = new Set(options.map((option) => literalOf(option, discriminator)));
  const isKnown = (one: unknown) => {
    const kind = (one as Record<string, unknown> | null)?.[discriminator];
    return typeof kind !== 'string' || known.has(kind);
  };
  const readable = z.discriminatedUnion(
    discriminator,
    options.map(toObject) as [z.ZodObject, ...z.ZodObject[]],
  );
  return z.preprocess((value) => (Array.isArray(value) ? value.filter(isKnown) : value), z.array(readable));
}

function toReadable(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return toObject(schema);
  if (schema instanceof z.ZodEnum) return z.string();
  if (schema instanceof z.ZodOptional) return forReader(schema.unwrap() as z.ZodType).optional();
  // A newsroom older than the reader does not say yet what later may be null.
  if (schema instanceof z.ZodNullable)
    return forReader(schema.unwrap() as z.ZodType)
      .nullable()
      .default(null);
  if (schema instanceof z.ZodArray) {
    const { element } = schema as z.ZodArray<z.ZodType>;
    return element instanceof z.ZodDiscriminatedUnion ? toListOfKinds(element) : z.array(forReader(element));
  }
  return schema;
}

/**
 * The shape of an answer as its reader should take it, so that what v1 may add breaks nobody: unknown fields are left
 * out, unknown words of a list are kept as text, things of an unknown kind (body blocks) are left out, unknown inline
 * tags leave their words. What is wrong with something known is still an error.
 */
export function forReader<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema>> {
  const known = made.get(schema) ?? toReadable(schema);
  made.set(schema, known);
  return known as z.ZodType<z.output<Schema>>;
}
