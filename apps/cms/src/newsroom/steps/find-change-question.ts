import { parseChangeQuestion, type ChangeQuestion } from './change-question';

/** What is to be asked before a draft goes out; null where it cannot be had: the server then goes by its guess. */
export async function findChangeQuestion(slug: string, id: string): Promise<ChangeQuestion | null> {
  const answer = await fetch(`/api/${slug}/${id}/change-kind`).catch(() => null);
  return answer?.ok ? parseChangeQuestion(await answer.json()) : null;
}
