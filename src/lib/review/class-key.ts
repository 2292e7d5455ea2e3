import type { Content } from '../model/content.ts';
import type { Case } from '../model/lesson.ts';
import type { Question } from '../model/question.ts';
import { isResult } from '../figures/work-out.ts';

/** What is right in one question, for the teacher's page of a class's work. */
export interface TeacherKey {
	/** Ids of the options or phrases that the text bears out. */
	right?: string[];
	/** For sorting: the bin of each item. */
	bins?: Record<string, string>;
	/** For a sum. */
	result?: number;
	/** For confidence: whether the statement holds. */
	outcome?: 'holds' | 'does-not-hold' | 'open';
	/** For writing. */
	modelAnswer?: Content;
}

/** What is right in a case, by question. Open questions are left out: nothing is right in them. */
export function teacherKeys(lesson: Pick<Case, 'steps'>): Record<string, TeacherKey> {
	const questions = lesson.steps
		.flatMap(({ parts }) => parts)
		.flatMap((part) => (part.kind === 'question' ? [part.question] : []));
	return Object.fromEntries(
		questions.flatMap((question) => {
			const key = keyOf(question);
			return key ? [[question.shown.id, key]] : [];
		})
	);
}

function keyOf({ shown, key }: Question): TeacherKey | null {
	if ('outcome' in key) return { outcome: key.outcome };
	if ('selfCheck' in key) return key.modelAnswer ? { modelAnswer: key.modelAnswer } : null;
	if ('result' in key) return { result: key.result };
	if (shown.open) return null;
	return Array.isArray(key.right) ? { right: key.right } : { bins: key.right };
}

/** The ids of the typed results that are right, judged as on the learner's own page. */
export function rightResults(
	results: readonly { id: string; value: number | null }[],
	{ result }: TeacherKey
): string[] | undefined {
	if (result === undefined) return undefined;
	return results.filter(({ value }) => isResult(value, result)).map(({ id }) => id);
}
