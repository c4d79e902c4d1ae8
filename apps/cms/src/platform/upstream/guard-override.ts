type Route<Args> = (request: Request, args: Args) => Promise<Response>;

const isForm = (request: Request) =>
  request.headers.get('content-type')?.split(';')[0] === 'application/x-www-form-urlencoded';

/**
 * The admin asks by POST what is too long for an address, as a form. Payload takes JSON in its place too, which
 * nobody here sends, and stumbles where it is none (no upstream issue was found on 2026-11-29).
 */
export const guardOverride =
  <Args>(route: Route<Args>): Route<Args> =>
  async (request, args) => {
    const isOverridden = ['x-http-method-override', 'x-payload-http-method-override'].some((name) =>
      request.headers.has(name),
    );
    if (isOverridden && !isForm(request))
      return Response.json({ errors: [{ message: 'Ask as a form, or by GET' }] }, { status: 400 });
    return route(request, args);
  };
