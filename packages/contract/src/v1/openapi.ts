import { z } from 'zod';
import { apiBasePath, endpointGroups, endpoints, type Endpoint, type EndpointName } from './endpoints';
import { toAnswer, toOtherAnswers } from './openapi-answers';
import { examples } from './openapi-examples';
import { toAnswerSchema, toParameterSchema, type JsonSchema } from './openapi-schemas';
import { describeApi, nameLicence } from './openapi-words';
import { problem } from './problem';

/** What the API is called. */
export const apiTitle = 'Eyvan public API';

function toParameters(schema: z.ZodObject, where: 'path' | 'query') {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description, ...own } = toParameterSchema(field as z.ZodType);
    return {
      name,
      in: where,
      required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success,
      ...(description ? { description } : {}),
      schema: own,
      ...(own.type === 'array' ? { style: 'form', explode: true } : {}),
    };
  });
}

function toOperation(name: EndpointName, endpoint: Endpoint, components: JsonSchema) {
  const { own, named } = toAnswerSchema(endpoint.response);
  Object.assign(components, named);
  return {
    operationId: name,
    tags: [endpoint.group],
    summary: endpoint.summary,
    description: endpoint.description,
    parameters: [...toParameters(endpoint.params, 'path'), ...toParameters(endpoint.query, 'query')],
    responses: {
      200: toAnswer(endpoint.summary, own, examples[name]),
      ...toOtherAnswers(endpoint.path),
    },
  };
}

/**
 * The OpenAPI 3.1 document of API v1, made from the same schemas that serve it.
 * @param serverUrl origin of the site; @param licence address of the licence of the texts, null where none was given
 */
export function toOpenApi(serverUrl: string, licence: string | null): JsonSchema {
  const { named } = toAnswerSchema(z.object({ problem }));
  const components: JsonSchema = { ...named };
  const rows = Object.entries(endpoints) as [EndpointName, Endpoint][];
  return {
    openapi: '3.1.0',
    info: {
      title: apiTitle,
      version: '1.0.0',
      description: describeApi(licence),
      ...(licence ? { license: { name: nameLicence(licence), url: licence }, termsOfService: licence } : {}),
    },
    servers: [{ url: `${serverUrl}${apiBasePath}` }],
    tags: Object.entries(endpointGroups).map(([name, description]) => ({ name, description })),
    security: [],
    paths: Object.fromEntries(
      rows.map(([name, endpoint]) => [endpoint.path, { get: toOperation(name, endpoint, components) }]),
    ),
    components: { schemas: components },
  };
}
