import type { InClass } from '../in-class.ts';

/** Which results a class typed. */
export const sumInClass: InClass<'sum'> = {
	picture: () => ({ kind: 'spread', rows: [], typed: '' }),
	given: (_, { typed }) => ({ typed: [typed.trim()] })
};
