import * as v from 'valibot';
import { paragraph, strong } from '../../content/build.ts';
import { describeSum, formatNumber, workOut } from '../../figures/work-out.ts';
import { questionFence } from '../../server/lessons/schemas/lesson.ts';
import { number, voiced } from '../../server/lessons/schemas/shared.ts';
import { sum as sumSchema } from '../../server/lessons/schemas/sums.ts';
import type { KindAtBuild } from '../kind.ts';
import { prose } from '../on-paper.ts';
import type { QuestionText } from '../question-text.ts';
import { describeStated } from './kind.ts';

const fence = questionFence('sum', {
	sum: sumSchema,
	stated: v.optional(number),
	unit: v.optional(voiced('What the result counts.'))
});

export const sum: KindAtBuild<'sum'> = {
	fence,
	read(text: QuestionText<v.InferOutput<typeof fence>>) {
		const afterwards = text.part('afterwards', 'needed') ?? [];
		const { sum: written, unit, stated } = text.fence;
		let result: number;
		try {
			result = workOut(written);
		} catch {
			text.problem('sum_without_result', 'sum');
			return null;
		}
		return {
			shown: {
				kind: 'sum',
				...text.common,
				expression: describeSum(written),
				...(unit && { unit }),
				...(stated !== undefined && { stated })
			},
			key: { result, afterwards }
		};
	},
	ask(shown) {
		const stated = describeStated(shown);
		return [prose(paragraph(...(stated ? [`${stated} `] : []), strong(`${shown.expression} =`)))];
	},
	room: () => [{ kind: 'write', lines: 1, begin: ['Result:'] }],
	answers: (_, { result }) => [prose(paragraph(strong(`Result: ${formatNumber(result)}`)))],
	screen: ({ expression }, { result, afterwards }) => ({
		line: `${expression} = ?`,
		items: [],
		revealed: [],
		result: String(result),
		afterwards
	}),
	right: (_, { result }) => ({ result, says: `The sum gives ${formatNumber(result)}.` })
};
