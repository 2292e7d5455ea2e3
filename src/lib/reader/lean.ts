import type { Question } from '../model/question.ts';

/**
 * A question as the part needs it that wakes: without the words that stand in the page already. The names of options
 * stay, since an earlier answer is told in them.
 */
export function withoutWords<One extends Question>({ shown, key }: One): One {
	return {
		shown: {
			...shown,
			name: '',
			prompt: [],
			hints: [],
			passage: undefined
		},
		key: {
			...key,
			...('afterwards' in key && { afterwards: key.afterwards && [] }),
			...('reasons' in key && { reasons: {} }),
			...('contested' in key && {
				contested: key.contested?.map(({ at, words, term }) => ({
					at,
					words,
					term: { ...term, name: '', presupposes: '' }
				}))
			}),
			...('modelAnswer' in key && { modelAnswer: key.modelAnswer && [] }),
			...('selfCheck' in key && { selfCheck: key.selfCheck.map(() => []) })
		}
	} as Question as One;
}
