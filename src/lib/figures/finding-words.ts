import type { Finding } from '../model/figure.ts';

/** What the checks of a figure show together, as a sentence without its full stop. */
export const findingWords: Record<Finding, string> = {
	supported: 'The checks found agree with it',
	'one-origin': 'Repeated from one origin: the pages that have it pass on one count',
	divided: 'Those who counted or reported do not agree',
	contradicted: 'The checks found contradict it',
	'different-thing-counted': 'The checks found count something else',
	estimate: 'An estimate, not a count',
	'not-checkable': 'It cannot be checked with what was found'
};
