import { parseLessons } from '../../lib/server/lessons/parse-lessons.ts';
import { mergeAnswers } from '../../lib/answers/merge-answers.ts';
import type { Module } from '../../lib/model/module.ts';
import { findNumbers } from '../../lib/own-text/find-numbers.ts';
import { maxOwnCharacters, ownText } from '../../lib/own-text/own-text.ts';
import { proposeSums } from '../../lib/own-text/propose-sums.ts';
import { sentencesOf } from '../../lib/own-text/sentences.ts';
import { outlineOf } from '../../lib/questions/outline.ts';
import { nearestText } from '../../lib/quotes/nearest-text.ts';
import { readSubmission } from '../../lib/review/submission.ts';
import { ReviewClass } from '../../lib/review/review-class.ts';
import { askedIn, summarise } from '../../lib/review/summarise.ts';
import type { LessonFile } from '../../lib/server/lessons/lesson-file.ts';
import { anAnswer } from '../../../tests/helpers/answers.ts';
import { paragraphs } from '../../../tests/helpers/blocks.ts';
import { fullFile } from '../../../tests/helpers/class-of-answers.ts';
import { median } from './statistics.ts';

/** Something that a person waits for, and the longest that was promised. In ms. */
export interface Worked {
	name: string;
	taken: number;
	limit: number;
}

/** How many files a large class has. */
export const large = 500;

/**
 * Times what people wait for and what needs no site.
 *
 * @param files the module's own
 * @param runs how often each is done; the median counts
 */
export function measureWork(module: Module, files: readonly LessonFile[], runs: number): Worked[] {
	return jobs(module, files).map(({ name, limit, work }) => {
		// What is done first pays for the start.
		work();
		const times = Array.from({ length: runs }, () => {
			const began = performance.now();
			work();
			return performance.now() - began;
		});
		return { name, taken: median(times), limit };
	});
}

/** The files of a large class with every question of every case answered. */
export function largeClass(module: Module): string[] {
	const outlines = module.cases.map((lesson) => outlineOf(lesson, module.figures));
	return Array.from({ length: large }, (_, index) => fullFile(outlines, index));
}

function jobs(module: Module, files: readonly LessonFile[]) {
	const handedIn = largeClass(module);
	const answers = Array.from({ length: 20_000 }, (_, index) => anAnswer({ question: `q${index}` }));
	const document = paragraphs(
		...Array.from({ length: 200 }, (_, index) => `${index} ${'word '.repeat(200)}`)
	);
	const numbers = '9 November 2020, about 3,200 people; two hundred and six. ';
	const text = numbers.repeat(maxOwnCharacters / numbers.length);
	const [lesson] = files.filter(({ path }) => path.endsWith('/lesson.md'));
	const long = files.map((file) =>
		file === lesson ? { ...file, text: `${file.text}\n${'[a](b "c) **d* `e '.repeat(60_000)}` } : file
	);
	return [
		{
			name: `A class of ${large} files with every question answered: read and counted`,
			limit: 5000,
			work: () => countClass(module, handedIn)
		},
		{
			name: 'Two files of 20,000 answers, put together',
			limit: 100,
			work: () => mergeAnswers(answers, answers)
		},
		{
			name: 'The longest text of one’s own: sentences, numbers, sums',
			limit: 500,
			work: () => {
				const { blocks } = ownText([{ kind: 'paragraph', text }]);
				blocks.forEach(sentencesOf);
				return proposeSums(findNumbers(blocks), blocks);
			}
		},
		{
			name: 'The words nearest to a quotation that is not there, in a document of 200,000 signs',
			limit: 200,
			work: () => nearestText(document, 'a sentence that is not there, '.repeat(20))
		},
		{
			name: 'The module, with a million broken signs in one lesson: read and checked',
			limit: 2000,
			work: () => parseLessons(long)
		}
	];
}

function countClass(module: Module, handedIn: readonly string[]) {
	const cases = new Set(module.cases.map(({ slug }) => slug));
	const group = new ReviewClass();
	for (const [index, text] of handedIn.entries()) {
		const read = readSubmission(`${index}.json`, text, cases);
		if ('notTaken' in read) throw new Error(read.notTaken.reason);
		if (!group.double(read.submission)) group.add({ ...read.submission, number: index + 1 });
	}
	const learners = group.learners({}, Date.now());
	for (const lesson of module.cases) {
		const outline = outlineOf(lesson, module.figures);
		for (const asked of askedIn(outline)) summarise(outline.slug, asked, learners);
	}
}
