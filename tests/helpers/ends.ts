import { createContext, runInContext } from 'node:vm';

/** In milliseconds: a hundred times what a quiet machine needs for anything that is given to `ends`. */
const patience = 60_000;

/**
 * Runs what has to end, and throws where it does not. Give it so much that work which grows as the square of its input
 * would take many minutes: then it tells what is broken from what is busy. A regular expression that explodes is stopped
 * too, which no timeout of a test runner can do.
 */
export function ends<Result>(work: () => Result): Result {
	return runInContext('work()', createContext({ work }), { timeout: patience }) as Result;
}
