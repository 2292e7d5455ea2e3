import type { InClass } from '../in-class.ts';
import { takenOptions } from './kind.ts';

/** How a class's choices are counted: how many took each option. */
export const choiceInClass: InClass<'choose-one' | 'choose-several'> = {
	picture: ({ options }) => ({ kind: 'spread', rows: options }),
	given: (_, value) => ({ rows: takenOptions(value) })
};
