import type { InClass } from '../in-class.ts';
import { surenessSteps, surenessWords } from './kind.ts';

/** How sure a class was before and after. */
export const confidenceInClass: InClass<'confidence'> = {
	picture: () => ({
		kind: 'moves',
		rows: surenessSteps.map((step) => ({ id: String(step), label: [surenessWords[step]] }))
	}),
	given: (_, { before, after }) => ({
		cells: { before: before && String(before), after: after && String(after) }
	})
};
