import { describe, expect, it } from 'vitest';
import { toStored } from '../../src/lib/answers/store.ts';
import { readStored } from '../../src/lib/answers/stored-answer.ts';
import { withNotes } from '../../src/lib/content/notes.ts';
import { plainText } from '../../src/lib/content/plain.ts';
import type { AnswerValue } from '../../src/lib/model/answer.ts';
import type { Content } from '../../src/lib/model/content.ts';
import type { Question } from '../../src/lib/model/question.ts';
import { targetKey } from '../../src/lib/model/target.ts';
import { outlineOf } from '../../src/lib/questions/outline.ts';
import { score } from '../../src/lib/questions/score.ts';
import { describeProblem } from '../../src/lib/server/lessons/problems.ts';
import { parseLessons } from '../../src/lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from '../../src/tools/read-lesson-files.ts';
import { anAnswer } from '../helpers/answers.ts';

const { module, problems } = parseLessons(readLessonFiles('.'));
const cases = (module?.cases ?? []).map((lesson) => ({
	...lesson,
	questions: lesson.steps
		.flatMap((step) => step.parts)
		.flatMap((part) => (part.kind === 'question' ? [part.question] : []))
}));
const folder = ({ slug, practice }: { slug: string; practice: boolean }) =>
	`lessons/${practice ? 'practice' : 'cases'}/${slug}/`;

describe('lessons/', () => {
	it('holds one practice case and five cases', () => {
		expect(cases.map(({ practice }) => practice)).toEqual([true, false, false, false, false, false]);
	});

	it('has no problem outside the cases', () => {
		const outside = problems.filter(({ file }) => !/^lessons\/(cases|practice)\//u.test(file));
		expect(outside.map(describeProblem)).toEqual([]);
	});
});

describe.each(cases)('the case $slug', (lesson) => {
	const { questions, practice } = lesson;

	it('has no problems', () => {
		const own = problems.filter(({ file }) => file.startsWith(folder(lesson)));
		expect(own.map(describeProblem)).toEqual([]);
	});

	it(practice ? 'asks exactly 8 questions' : 'asks 12 to 20 questions', () => {
		const asked = questions.filter(({ shown }) => shown.kind !== 'confidence').length;
		expect(asked).toBeGreaterThanOrEqual(practice ? 8 : 12);
		expect(asked).toBeLessThanOrEqual(practice ? 8 : 20);
	});

	it('asks at least five kinds of question', () => {
		expect(new Set(questions.map(({ shown }) => shown.kind)).size).toBeGreaterThanOrEqual(5);
	});

	it('can be answered fully right, and the right answer can be saved', () => {
		for (const question of questions) {
			const value = rightAnswer(question);
			const result = score(question, value);
			if (result.kind === 'scored')
				expect(result, question.shown.id).toMatchObject({ right: result.of, missed: [] });
			else expect(result.kind, question.shown.id).toBe('open');
			const answer = anAnswer({ case: lesson.slug, question: question.shown.id, value });
			expect(readStored(toStored(answer)), question.shown.id).toEqual(answer);
		}
	});

	it('has everything in its notes that a teacher without time to prepare needs', () => {
		expect(under(lesson.teaching, 2).map(({ name }) => name)).toEqual([
			'Goals',
			'Materials',
			'Timing',
			'What to cut first',
			'What learners usually say',
			'Open questions',
			'Rubric',
			'Exit ticket',
			'Week four',
			'For weaker readers',
			'For second-language readers',
			'Going further'
		]);
	});

	it('shows weak, fair and strong work for every question that is answered in the learner’s own words', () => {
		const open = under(lesson.teaching, 2).find(({ name }) => name === 'Open questions');
		const sampled = under(open?.content ?? [], 3).filter(({ content }) =>
			/Weak.*Fair.*Strong/su.test(withNotes(content).paragraphs.join('\n'))
		);
		const written = questions.filter(({ shown }) => ['short-answer', 'rewrite'].includes(shown.kind));
		const names = sampled.map(({ name }) => name.replace(/ \([A-Z][a-z ]+\)$/u, ''));
		expect(names).toEqual(written.map(({ shown }) => shown.name));
	});

	it('gives everything that is asked a target of its own', () => {
		const keys = outlineOf(lesson, module!.figures).steps.flatMap(({ questions: posed, notes }) =>
			[...posed, ...notes].map(({ target }) => targetKey(target))
		);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});
});

/** The headings of a level, each with what stands under it. */
function under(content: Content, depth: number): { name: string; content: Content }[] {
	return content.flatMap((block, index) => {
		if (block.kind !== 'heading' || block.depth !== depth) return [];
		const rest = content.slice(index + 1);
		const end = rest.findIndex((next) => next.kind === 'heading' && next.depth <= depth);
		return [{ name: plainText(block.words), content: end === -1 ? rest : rest.slice(0, end) }];
	});
}

/** The answer that the key asks for; where there is none, any answer. */
function rightAnswer({ shown, key }: Question): AnswerValue {
	switch (shown.kind) {
		case 'choose-one':
		case 'choose-several': {
			const right =
				'right' in key && Array.isArray(key.right) && key.right.length > 0
					? key.right
					: shown.options.map(({ id }) => id);
			return shown.kind === 'choose-one'
				? { kind: shown.kind, option: right[0] ?? '' }
				: { kind: shown.kind, options: right };
		}
		case 'short-answer':
		case 'rewrite':
			return { kind: 'writing', text: 'Words.', ticked: [] };
		case 'sort':
			return { kind: 'sort', bins: 'right' in key && !Array.isArray(key.right) ? { ...key.right } : {} };
		case 'order':
			return { kind: 'order', items: 'right' in key && Array.isArray(key.right) ? key.right : [] };
		case 'mark-phrase':
			return {
				kind: 'mark-phrase',
				phrases: 'right' in key && Array.isArray(key.right) ? key.right : [],
				marks: []
			};
		case 'sum':
			return { kind: 'sum', typed: 'result' in key ? String(key.result) : '' };
		case 'confidence':
			return { kind: 'confidence', before: 3 };
	}
}

describe('outlets', () => {
	it('are named for every page that a lesson cites', () => {
		const cited = [
			...(module?.accounts ?? []),
			...(module?.figures ?? []).flatMap(({ checks }) => checks),
			...(module?.terms ?? []).flatMap(({ uses }) => uses),
			...(module?.series ?? []).flatMap(({ points }) => points)
		];
		const unnamed = cited.filter(({ outlets }) => !outlets || outlets.length === 0);
		expect([...new Set(unnamed.map(({ publisher }) => publisher))]).toEqual([]);
	});
});
