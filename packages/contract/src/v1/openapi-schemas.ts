import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;
type Definitions = Record<string, JsonSchema>;

/** `#/$defs/X` is where zod puts a named schema, `#/components/schemas/X` is where OpenAPI looks for it. */
function pointToComponents<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as Value;
}

/** A word of a list that may grow: any text, with those that there are today (`x-extensible-enum`, as Zalando's guidelines have it). */
function openWords(schema: JsonSchema): void {
  schema['x-extensible-enum'] = schema.enum;
  schema.description = [schema.description, 'Open list: take an unknown word as a text']
    .filter(Boolean)
    .join('. ');
  delete schema.enum;
}

/** A thing of one of several kinds, or of a kind to come: named by its type, and by nothing else that is known. */
function openKinds(union: z.ZodDiscriminatedUnion, schema: JsonSchema): void {
  const { discriminator } = union.def;
  const known = (union.options as z.ZodObject[]).map(
    (option) => (option.shape[discriminator] as z.ZodLiteral<string>).value,
  );
  const toCome = {
    type: 'object',
    description: 'Of a kind that this document does not know yet: leave it out',
    properties: { [discriminator]: { type: 'string', not: { enum: known } } },
    required: [discriminator],
  };
  schema.oneOf = [...(schema.oneOf as JsonSchema[]), toCome];
}

/** JSON Schema of an answer, as its readers should take it: see `for-reader.ts`. Named schemas come apart. */
export function toAnswerSchema(schema: z.ZodType): { own: JsonSchema; named: Definitions } {
  const made = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ zodSchema, jsonSchema }) => {
      const own = jsonSchema as JsonSchema;
      delete own.additionalProperties;
      if (zodSchema instanceof z.ZodEnum) openWords(own);
      if (zodSchema instanceof z.ZodDiscriminatedUnion) openKinds(zodSchema, own);
    },
  }) as JsonSchema;
  const { $schema: _schema, $defs = {}, ...own } = pointToComponents(made);
  return { own, named: $defs as Definitions };
}

/** JSON Schema of a parameter, whole: what may be asked is a closed list, unlike what may be answered. */
export function toParameterSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _schema, $defs = {}, ...own } = z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...rest } = value as JsonSchema;
    if (typeof $ref !== 'string')
      return Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, inline(child)]));
    const { id: _id, ...named } = inline(($defs as Definitions)[$ref.slice('#/$defs/'.length)]) as JsonSchema;
    return { ...named, ...rest };
  };
  return inline(own) as JsonSchema;
}
