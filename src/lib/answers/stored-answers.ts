/**
 * What reads stored answers. Fetched only where there is something to read, so that a first visit is light. The reader's
 * build takes `reader/stored-answers.ts` in its place.
 */
export const storedAnswers = () => import('./stored-answer.ts');
