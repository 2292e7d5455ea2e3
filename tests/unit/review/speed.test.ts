import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/lib/questions/outline.ts';
import { readSubmission } from '../../../src/lib/review/submission.ts';
import { ReviewClass } from '../../../src/lib/review/review-class.ts';
import { askedIn, summarise } from '../../../src/lib/review/summarise.ts';
import { parseLessons } from '../../../src/lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { fullFile } from '../../helpers/class-of-answers.ts';

const { module } = parseLessons(readLessonFiles('.'));
const outlines = module!.cases.map((lesson) => outlineOf(lesson, module!.figures));
const cases = new Set(outlines.map(({ slug }) => slug));

test('500 files with every question of every case answered are read and counted within seconds', () => {
	const files = Array.from({ length: 500 }, (_, index) => fullFile(outlines, index));
	const start = performance.now();
	const group = new ReviewClass();
	for (const [index, text] of files.entries()) {
		const read = readSubmission(`${index}.json`, text, cases);
		if ('notTaken' in read) throw new Error(read.notTaken.reason);
		expect(group.double(read.submission)).toBeUndefined();
		group.add({ ...read.submission, number: index + 1 });
	}
	const learners = group.learners({}, Date.now());
	for (const outline of outlines) {
		for (const asked of askedIn(outline)) {
			expect(summarise(outline.slug, asked, learners).answered).toBeGreaterThan(0);
		}
	}
	const all = performance.now() - start;
	expect(group.likenesses()).toEqual([]);
	// Some seconds on a quiet machine; the bound is for a busy one.
	expect(all).toBeLessThan(20_000);
});
