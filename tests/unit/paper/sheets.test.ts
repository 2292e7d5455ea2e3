import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Content, Words } from '../../../src/lib/model/content.ts';
import type { Case } from '../../../src/lib/model/lesson.ts';
import type { AnswerKey, Question } from '../../../src/lib/model/question.ts';
import { withoutKeys, type HandoutCase, type HandoutPart } from '../../../src/lib/paper/handout-case.ts';
import { learnerSheet } from '../../../src/lib/paper/learner-sheets.ts';
import { makeSheet, sheetsOf } from '../../../src/lib/paper/sheets.ts';
import type { PaperBlock } from '../../../src/lib/paper/sheet.ts';
import { parseLessons } from '../../../src/lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { parseSample } from '../../helpers/sample.ts';

const module = parseLessons(readLessonFiles(process.cwd())).module!;
/** Content or words as a sheet that has them holds them, whatever stands around them. */
const held = (all: Content | Words) => JSON.stringify(all).slice(1, -1);

/** Every answer that the case's questions have. */
function answersOf({ steps, classroom }: Case): string[] {
	const keys = steps
		.flatMap(({ parts }) => parts)
		.flatMap((part) => (part.kind === 'question' ? [part.question.key] : []));
	return [
		...keys.flatMap((key) => [
			key.afterwards ?? [],
			...('reasons' in key ? Object.values(key.reasons) : []),
			...('modelAnswer' in key ? [key.modelAnswer ?? []] : [])
		]),
		...classroom.key.exitTicket,
		...Object.values(classroom.key.controversy ?? {})
	]
		.map(held)
		.filter((answer) => answer.split(' ').length > 3);
}

const kindsIn = (blocks: PaperBlock[]): string[] =>
	blocks.flatMap((block) => [block.kind, ...(block.kind === 'together' ? kindsIn(block.blocks) : [])]);

describe('a sheet for learners', () => {
	it('is made from a type that no key fits into', () => {
		expectTypeOf<Case>().not.toExtend<HandoutCase>();
		expectTypeOf<{ kind: 'question'; question: Question }>().not.toExtend<HandoutPart>();
		expectTypeOf<Extract<HandoutPart, { kind: 'asked' }> & { key: AnswerKey }>().toBeNever();
		// @ts-expect-error a whole case has its keys with it
		expectTypeOf(learnerSheet).toBeCallableWith(module.cases[0]!);
	});

	it.each(module.cases.map((lesson) => [lesson.slug, lesson] as const))(
		'of %s has no answer in it',
		(_, lesson) => {
			const answers = answersOf(lesson);
			expect(answers.length).toBeGreaterThan(20);
			for (const { id, audience } of sheetsOf(lesson)) {
				// The numbers of notes are not the lesson’s, and an answer is found with and without them.
				const words = JSON.stringify(makeSheet(id, lesson, module)!.blocks, (name, value: unknown) =>
					name === 'note' ? undefined : value
				);
				const found = answers.filter((answer) => words.includes(answer));
				if (audience === 'learners') expect(found, id).toEqual([]);
				if (id === 'answers') expect(found.length).toBeGreaterThan(answers.length * 0.95);
			}
		}
	);

	it.each(module.cases.map((lesson) => [lesson.slug, lesson] as const))(
		'of %s asks every question of the lesson once, with room for its answer',
		(_, lesson) => {
			const text = JSON.stringify(makeSheet('learner', lesson, module)!.blocks);
			const questions = lesson.steps.flatMap(({ parts }) =>
				parts.flatMap((part) => (part.kind === 'question' ? [part.question.shown] : []))
			);
			questions.forEach(({ name }, index) => {
				expect(text).toContain(`"text":${JSON.stringify(name)},"kicker":"Question ${index + 1} · `);
			});
		}
	);
});

describe('a print pack', () => {
	it('leaves out what would be empty', () => {
		const lesson = parseSample('_base').module!.cases[1]!;
		const ids = sheetsOf(lesson).map(({ id }) => id);
		expect(ids).not.toContain('debate');
		expect(ids).not.toContain('ticket');
		expect(ids).toContain('learner');
		expect(makeSheet('ticket', lesson, module)).toBeUndefined();
		expect(makeSheet('constructor', lesson, module)).toBeUndefined();
	});

	it('has the debate with both positions and room for the three parts of the joint statement', () => {
		const lesson = parseSample('evidence').module!.cases[1]!;
		const { blocks } = makeSheet('debate', lesson, module)!;
		const words = JSON.stringify(blocks);
		for (const word of ['It should.', 'It need not.', 'Agreed', 'Disputed', 'Unknown'])
			expect(words).toContain(word);
		expect(kindsIn(blocks).filter((kind) => kind === 'write')).toHaveLength(5);
	});

	it('has cards with the document’s own words, and none of the party it speaks for among the others’', () => {
		const lesson = module.cases.find(({ slug }) => slug === 'appeal-to-un')!;
		const { terms } = withoutKeys(lesson, module);
		const document = lesson.document.blocks.map(({ text }) => text).join('\n');
		expect(terms.length).toBeGreaterThan(5);
		for (const { words } of terms) for (const word of words) expect(document).toContain(word);
	});
});

describe('what follows the core of a step', () => {
	const sample = parseSample('core-and-more').module!;
	const headings = (blocks: readonly PaperBlock[]): string[] =>
		blocks.flatMap((block) => {
			if (block.kind === 'together') return headings(block.blocks);
			if (block.kind !== 'heading') return [];
			return [`${block.kicker ? `${block.kicker}: ` : ''}${block.text}`];
		});
	const conclude = (id: Parameters<typeof makeSheet>[0]) => {
		const all = headings(makeSheet(id, sample.cases[1]!, sample)!.blocks);
		return all.slice(all.indexOf('Conclude'));
	};

	it('stands under a heading of its own, and numbers run on', () => {
		expect(conclude('answers')).toEqual([
			'Conclude',
			'Question 3 · Write: First',
			'Conclude: If you have time',
			'Question 4 · Rewrite: Second'
		]);
		expect(conclude('learner')).toEqual([
			'Conclude',
			'Question 3 · Write: First',
			'Conclude: If you have time',
			'More of them',
			'Question 4 · Rewrite: Second',
			'How sure are you now?'
		]);
		expect(conclude('reading')).toEqual(['Conclude', 'After', 'Conclude: If you have time', 'Details']);
	});
});

describe('the sources of a sheet', () => {
	const marksIn = (value: unknown): { number: number; id: string }[] =>
		typeof value !== 'object' || value === null
			? []
			: [
					...('to' in value && 'note' in value ? [value.note as { number: number; id: string }] : []),
					...Object.values(value).flatMap(marksIn)
				];

	it.each(module.cases.map((lesson) => [lesson.slug, lesson] as const))(
		'of %s stand at its end, each with a number that its sentences name, and no others',
		(_, lesson) => {
			for (const { id } of sheetsOf(lesson)) {
				const blocks = makeSheet(id, lesson, module)!.blocks;
				const named = new Set(marksIn(blocks).map((mark) => mark.id));
				const notes = blocks.flatMap((block) => (block.kind === 'notes' ? block.notes : []));
				expect(notes.map((note) => note.id).sort(), id).toEqual([...named].sort());
				if (notes.length > 0) expect(blocks.at(-1)?.kind, id).toBe('notes');
			}
			if (!lesson.practice) {
				const { blocks } = makeSheet('answers', lesson, module)!;
				expect(blocks.at(-1)).toMatchObject({ kind: 'notes' });
			}
		}
	);
});
