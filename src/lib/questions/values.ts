import type { AnswerValue } from '../model/answer.ts';
import type * as v from 'valibot';
import { one, several } from './choice/kind.ts';
import { value as confidence } from './confidence/kind.ts';
import { value as markPhrase } from './mark-phrase/kind.ts';
import { value as order } from './order/kind.ts';
import { value as sort } from './sort/kind.ts';
import { value as sum } from './sum/kind.ts';
import type { ValueParts } from './value-parts.ts';
import { value as writing } from './writing/kind.ts';

/** Makes the schema of what an answer of each shape holds, as stores and files have it. Only what reads them needs it. */
export const values: {
	readonly [Shape in AnswerValue['kind']]: (
		parts: ValueParts
	) => v.GenericSchema<unknown, Extract<AnswerValue, { kind: Shape }>>;
} = {
	'choose-one': one,
	'choose-several': several,
	writing,
	sort,
	order,
	'mark-phrase': markPhrase,
	sum,
	confidence
};
