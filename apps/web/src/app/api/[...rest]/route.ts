import { toProblemResponse } from '@/answers/problem-response';

export const dynamic = 'force-dynamic';

const refuse = () => toProblemResponse('notFound', 404);

/** Every address below `/api` that no other route knows: programs ask here, and are answered as programs. */
export { refuse as GET, refuse as HEAD, refuse as POST, refuse as PUT, refuse as PATCH, refuse as DELETE };
