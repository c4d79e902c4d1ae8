import { z } from 'zod';
import { apiBasePath, endpoints, type Endpoint } from './endpoints';
import { problem } from './problem';

type JsonSchema = Record<string, unknown>;

/** JSON Schema of what comes out of a parser; `$ref`s point into the document's components. */
function toSchema(schema: z.ZodType, components: JsonSchema): JsonSchema {
  const { $schema, $defs, ...own } = z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;
  for (const [name, definition] of Object.entries(($defs as JsonSchema | undefined) ?? {}))
    components[name] = definition;
  void $schema;
  return own;
}

/** `#/$defs/X` is where zod puts a named schema, `#/components/schemas/X` is where OpenAPI looks for it. */
function pointToComponents<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as Value;
}

function toParameters(schema: z.ZodObject, where: 'path' | 'query', components: JsonSchema) {
  return Object.entries(schema.shape).map(([name, field]) => {
    const own = toSchema(field as z.ZodType, components);
    const repeatable = own.type === 'array';
    return {
      name,
      in: where,
      required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success,
      schema: own,
      ...(repeatable ? { style: 'form', explode: true } : {}),
    };
  });
}

function toOperation(name: string, endpoint: Endpoint, components: JsonSchema) {
  const answer = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters: [
      ...toParameters(endpoint.params, 'path', components),
      ...toParameters(endpoint.query, 'query', components),
    ],
    responses: {
      200: {
        description: endpoint.summary,
        content: { 'application/json': { schema: toSchema(endpoint.response, components) } },
      },
      304: { description: 'Not modified since the `If-None-Match` or `If-Modified-Since` of the request' },
      400: answer('A parameter is unknown or wrong'),
      404: answer('No such thing, or not in this language'),
      410: answer('Withdrawn'),
    },
  };
}

/** The OpenAPI 3.1 document of API v1, made from the same schemas that serve it. `serverUrl` is its origin. */
export function toOpenApi(serverUrl: string): JsonSchema {
  const components: JsonSchema = {};
  const { $schema, ...problemSchema } = z.toJSONSchema(problem) as JsonSchema;
  void $schema;
  const paths = Object.fromEntries(
    Object.entries(endpoints).map(([name, endpoint]) => [
      endpoint.path,
      { get: toOperation(name, endpoint, components) },
    ]),
  );
  const { $defs, ...problemBody } = problemSchema;
  Object.assign(components, $defs, { Problem: problemBody });
  return pointToComponents({
    openapi: '3.1.0',
    info: {
      title: 'Eyvan public API',
      version: '1.0.0',
      description:
        'Published news, events, creative fields and cities. Read-only, anonymous, cacheable. Fields are only ever added.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${serverUrl}${apiBasePath}` }],
    paths,
    components: { schemas: components },
  });
}
