import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importAnswers } from '../../../src/lib/answers/answer-file.ts';
import { version } from '../../../src/lib/answers/migrations.ts';

const now = new Date('2030-01-01');
const saved = readdirSync('tests/saved').filter((name) => name.endsWith('.json'));

describe('saved answers of every version', () => {
	it.each(saved)('%s loads, with all its answers', (name) => {
		const text = readFileSync(`tests/saved/${name}`, 'utf8');
		const loaded = importAnswers(text, { now });
		expect('answers' in loaded && loaded.answers).toHaveLength(
			(JSON.parse(text) as { answers: [] }).answers.length
		);
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
