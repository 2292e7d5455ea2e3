import type { Case } from '../model/lesson.ts';
import { kindAtBuild } from '../questions/at-build.ts';
import type { TeacherKey } from '../questions/kind.ts';

/** What is right in a case, by question. Open questions are left out: nothing is right in them. */
export function teacherKeys(lesson: Pick<Case, 'steps'>): Record<string, TeacherKey> {
	const questions = lesson.steps
		.flatMap(({ parts }) => parts)
		.flatMap((part) => (part.kind === 'question' ? [part.question] : []));
	return Object.fromEntries(
		questions.flatMap(({ shown, key }) => {
			const right = kindAtBuild(shown.kind).right(shown, key);
			return right ? [[shown.id, right]] : [];
		})
	);
}
