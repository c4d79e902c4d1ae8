type Route<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * Payload's REST knows no HEAD (payloadcms/payload, issue 16754): it is a GET of which only the head is sent (RFC 9110,
 * 9.3.2).
 */
export const answerHead =
  <Args>(get: Route<Args>): Route<Args> =>
  async (request, args) => {
    const { body, headers, status } = await get(new Request(request, { method: 'GET' }), args);
    await body?.cancel();
    return new Response(null, { headers, status });
  };
