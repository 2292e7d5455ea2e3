import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { exportAnswers, importAnswers } from '../../src/lib/answers/answer-file.ts';
import { targetKey } from '../../src/lib/model/target.ts';
import { outlineOf } from '../../src/lib/questions/outline.ts';
import { classAsCsv } from '../../src/lib/review/class-as-csv.ts';
import { ReviewClass } from '../../src/lib/review/review-class.ts';
import { askedIn, hasAnswered, noLongerAsked, summarise } from '../../src/lib/review/summarise.ts';
import { parseLessons } from '../../src/lib/server/lessons/parse-lessons.ts';
import { gatherWork } from '../../src/lib/work/gather-work.ts';
import StepPage from '../../src/routes/(study)/cases/[slug]/[step]/+page.svelte';
import { studyStep } from '../../src/routes/(study)/cases/[slug]/[step]/study-step.ts';
import { anAnswer, written } from '../helpers/answers.ts';
import { drawn } from '../helpers/content.ts';
import { sampleFiles } from '../helpers/sample.ts';

/** Names that a question may have, and that version 1 of saved answers gave to other places. */
const names = [
	'joint-agreed',
	'ledger-f1-counted',
	'note-who-paid-a1',
	'twin-w1',
	'note-a-b',
	'text',
	'old-after',
	'p1'
];
const writing = (id: string) => `
### ${id}

\`\`\`yaml
question: short-answer
id: ${id}
open: true
\`\`\`

Why ${id}?

#### Check yourself

- It is short.
`;
/** Its fields have the question's id and the item's together. */
const sorting = `
### Sort

\`\`\`yaml
question: sort
id: note-who-paid
\`\`\`

Sort.

#### One {#one}

- a1 {#a1}

  One.
- b {#b}

  One.

#### Two {#two}

- c {#c}

  Two.
`;
const { module, problems } = parseLessons(
	sampleFiles('evidence').map((file) =>
		file.path.endsWith('the-bridge/lesson.md')
			? {
					...file,
					text: [
						file.text.replace('## Read\n', '## Read\n\nRead it.\n'),
						...names.map(writing),
						sorting
					].join('\n')
				}
			: file
	)
);
const lesson = module!.cases[1]!;
const outline = outlineOf(lesson, module!.figures);
const posed = outline.steps.flatMap(({ questions, notes }) => [...questions, ...notes]);
const keys = posed.map(({ target }) => targetKey(target));
/** An answer in words to everything, each with the key of what it belongs to. */
const answers = posed.map(({ target }, index) =>
	anAnswer({ case: outline.slug, target, value: written(`To ${targetKey(target)}.`), at: 1000 + index })
);

describe('a lesson whose questions are named like other places', () => {
	it('passes every check', () => expect(problems).toEqual([]));

	it('asks everything once: the questions, and the places that are named alike', () => {
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toEqual(
			expect.arrayContaining([
				...names.map((name) => `question/${name}`),
				...['joint/agreed', 'ledger/f1/counted', 'note/who-paid-a1', 'twin/w1']
			])
		);
		const ids = posed.flatMap((one) => ('shown' in one ? [one.shown.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('keeps each answer for itself in My work, and over a file', () => {
		const file = exportAnswers(answers, { now: new Date(5000) });
		const loaded = importAnswers(file, { now: new Date(5000) });
		if ('refused' in loaded) throw new Error(loaded.refused.sentence);
		const { steps } = gatherWork(outline.slug, outline, loaded.answers);
		const lines = steps.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
		expect(lines).toEqual(keys.map((key) => `To ${key}.`));
		expect(steps.map(({ name }) => name)).not.toContain('Answers to questions that are no longer asked');
	});

	it('is there in a class’s review, without what the class writes together', () => {
		const group = new ReviewClass();
		group.add({ number: 1, file: 'a.json', label: 'Sam', named: true, answers, unknown: 0 });
		const learners = group.learners({}, 5000);
		const asked = askedIn(outline);
		expect(asked.map(({ target }) => targetKey(target))).toEqual(
			keys.filter((key) => !key.startsWith('joint/'))
		);
		for (const name of names) {
			const one = asked.find(({ target }) => targetKey(target) === `question/${name}`)!;
			expect(hasAnswered(learners[0]!, outline.slug, one.target)).toBe(true);
			expect(summarise(outline.slug, one, learners)).toMatchObject({
				answers: [{ learner: 1, text: `To question/${name}.` }]
			});
		}
		expect(noLongerAsked(outline, learners)).toEqual([]);
		const [head, row] = csvParseRows(classAsCsv(outline, learners, String).slice(1));
		for (const name of names) expect(row![head!.indexOf(`Conclude: ${name}`)]).toBe(`To question/${name}.`);
	});

	it('has no id twice on a page', () => {
		const ids = lesson.steps.map(({ id }) => {
			const html = drawn(StepPage, { data: studyStep(lesson, id, module!)! });
			return [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id!);
		});
		expect(ids.flat()).toEqual(
			expect.arrayContaining(['q-joint-agreed', 'q-old--after', 'q-old-after', 'p1'])
		);
		for (const page of ids) expect(page.filter((id, index) => page.indexOf(id) !== index)).toEqual([]);
	});
});
