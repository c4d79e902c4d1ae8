import config from '@payload-config';
import { getPayload } from 'payload';
import { answer } from '../../../../api/v1/answer';

const handle = async (request: Request) => answer(await getPayload({ config }), request);

// Every method comes to the same door: which are allowed is said by the API, not by Next.
export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as POST,
  handle as PUT,
  handle as PATCH,
  handle as DELETE,
};
