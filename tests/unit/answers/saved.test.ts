import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importAnswers } from '../../../src/lib/answers/answer-file.ts';
import { allWithTodaysIds } from '../../../src/lib/answers/former-ids.ts';
import { answerKey } from '../../../src/lib/answers/store.ts';
import { version } from '../../../src/lib/answers/version.ts';
import type { Answer } from '../../../src/lib/model/answer.ts';
import type { QuestionShown } from '../../../src/lib/model/question.ts';
import { targetSchema } from '../../../src/lib/model/target-schema.ts';
import { targetKey } from '../../../src/lib/model/target.ts';
import { optionsOf, withKnownOptions } from '../../../src/lib/questions/option-ids.ts';
import { loadModule } from '../../../src/lib/server/lessons/index.ts';

const now = new Date('2030-01-01');
const saved = readdirSync('tests/saved').filter((name) => name.endsWith('.json'));

const questions = new Map<string, QuestionShown>(
	loadModule().cases.flatMap(({ slug, steps }) =>
		steps
			.flatMap(({ parts }) => parts)
			.flatMap((part) =>
				part.kind === 'question' && optionsOf(part.question.shown).length > 0
					? [[`${slug}/question/${part.question.shown.id}`, part.question.shown] as const]
					: []
			)
	)
);

function load(name: string): Answer[] {
	const loaded = importAnswers(readFileSync(`tests/saved/${name}`, 'utf8'), { now });
	if ('refused' in loaded) throw new Error(loaded.refused.sentence);
	return loaded.answers;
}

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
			for (const { case: slug, target, value } of await allWithTodaysIds(load(name))) {
				const key = `${slug}/${targetKey(target)}`;
				const shown = questions.get(key);
				if (shown) expect(withKnownOptions(shown, value), key).toEqual(value);
			}
		}
	);

	it.each(['version-1-every-option.json', 'version-3.json'])(
		'%s answers questions of the lessons',
		(name) => {
			const known = load(name).filter((answer) => questions.has(answerKey(answer)));
			expect(known.length).toBeGreaterThan(10);
		}
	);

	it('are kept for the version that this program writes, and for each one before', () => {
		const versions = Array.from({ length: version }, (_, index) => `version-${index + 1}.json`);
		expect(saved).toEqual(expect.arrayContaining(versions));
	});

	it('of version 1 hold what was written, each answer with its target', () => {
		const loaded = load('version-1.json');
		expect(loaded.map(({ target }) => targetKey(target))).toEqual([
			...[1, 2, 3, 4, 5, 6, 7].map((number) => `question/question-${number}`),
			'note/who-laid-the-mines-am2',
			'question/whose-words'
		]);
		expect(loaded.at(-2)).toEqual({
			case: 'statement-portal',
			target: { kind: 'note', id: 'who-laid-the-mines-am2' },
			value: { kind: 'writing', text: '“tör-töküntüləri” 🙂\nTwo lines.', ticked: [] },
			checked: false,
			at: Date.UTC(2024, 4, 2, 9, 30) + 99
		});
	});

	it('of version 1 have a target for every place that could be answered', () => {
		expect(load('version-1-every-place.json').map(({ target }) => targetKey(target))).toEqual([
			'question/conclude-supported',
			'ledger/c12/counted',
			'ledger/c12/others',
			'ledger/c12/agrees',
			'twin/w1',
			'joint/agreed',
			'joint/disputed',
			'joint/unknown',
			'note/who-laid-the-mines-f12-lm-az-stopped',
			'question/joint-agreed-on',
			'own-text',
			'question/speaker',
			'own-sentence/tags/p1-2',
			'own-sentence/note/p1-2',
			'own-number/p1-12/counts',
			'own-number/p1-12/first',
			'own-number/p1-12/others',
			'own-sum/percent-of-p1-12-p1-17',
			'own-beside/p1'
		]);
	});

	it('of version 2 hold an answer to every kind of target', () => {
		const kinds = new Set(load('version-2.json').map(({ target }) => target.kind));
		expect([...kinds].sort()).toEqual(targetSchema.options.map(({ entries }) => entries.kind.literal).sort());
	});
});
