import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importAnswers } from '../../../src/lib/answers/answer-file.ts';
import { allWithTodaysIds } from '../../../src/lib/answers/former-ids.ts';
import { version } from '../../../src/lib/answers/migrations.ts';
import { optionsOf, withKnownOptions } from '../../../src/lib/model/option-ids.ts';
import { loadModule } from '../../../src/lib/server/lessons/index.ts';

const now = new Date('2030-01-01');
const saved = readdirSync('tests/saved').filter((name) => name.endsWith('.json'));

const questions = new Map(
	loadModule().cases.flatMap(({ slug, steps }) =>
		steps
			.flatMap(({ parts }) => parts)
			.flatMap((part) =>
				part.kind === 'question' && optionsOf(part.question.shown).length > 0
					? [[`${slug}/${part.question.shown.id}`, part.question.shown] as const]
					: []
			)
	)
);

describe('saved answers of every version', () => {
	it.each(saved)('%s loads, with all its answers', (name) => {
		const text = readFileSync(`tests/saved/${name}`, 'utf8');
		const loaded = importAnswers(text, { now });
		expect('answers' in loaded && loaded.answers).toHaveLength(
			(JSON.parse(text) as { answers: [] }).answers.length
		);
	});

	it.each(saved)(
		'%s names the options of today in every answer to a question of the lessons',
		async (name) => {
			const loaded = importAnswers(readFileSync(`tests/saved/${name}`, 'utf8'), { now });
			const answers = await allWithTodaysIds('answers' in loaded ? loaded.answers : []);
			for (const { case: slug, question, value } of answers) {
				const shown = questions.get(`${slug}/${question}`);
				if (shown) expect(withKnownOptions(shown, value), `${slug}/${question}`).toEqual(value);
			}
		}
	);

	it('before options had ids come from every question that has options', () => {
		const text = readFileSync('tests/saved/version-1-every-option.json', 'utf8');
		const { answers } = JSON.parse(text) as { answers: { case: string; question: string }[] };
		const known = answers.filter((answer) => questions.has(`${answer.case}/${answer.question}`));
		expect(known.length).toBeGreaterThan(40);
	});

	it('are kept for the version that this program writes, and for each one before', () => {
		const versions = Array.from({ length: version }, (_, index) => `version-${index + 1}.json`);
		expect(saved).toEqual(expect.arrayContaining(versions));
	});

	it('of version 1 hold what was written', () => {
		const loaded = importAnswers(readFileSync('tests/saved/version-1.json', 'utf8'), { now });
		expect(
			'answers' in loaded && loaded.answers.find(({ question }) => question.startsWith('note-'))
		).toEqual({
			case: 'statement-portal',
			question: 'note-who-laid-the-mines-am2',
			value: { kind: 'writing', text: '“tör-töküntüləri” 🙂\nTwo lines.', ticked: [] },
			checked: false,
			at: Date.UTC(2024, 4, 2, 9, 30) + 99
		});
	});
});
