import { describe, expect, it } from 'vitest';
import { migrate, migrations, type OldFile } from '../../../src/lib/answers/migrations.ts';
import { version } from '../../../src/lib/answers/version.ts';
import { answerKey } from '../../../src/lib/answers/store.ts';
import { readStored } from '../../../src/lib/answers/stored-answer.ts';
import { targetSchema } from '../../../src/lib/model/target-schema.ts';
import { written } from '../../helpers/answers.ts';
import { answers as values } from '../../helpers/questions.ts';

const rename = (from: string, to: string) => ({
	name: `rename ${from} to ${to}`,
	up: ({ version, [from]: value, ...rest }: OldFile): OldFile => ({ ...rest, version, [to]: value })
});
const known = { 1: rename('a', 'b'), 2: rename('b', 'c') };

describe('migrate', () => {
	it('takes every migration from the version of the file on', () => {
		expect(migrate({ version: 1, a: 'x' }, known, 3)).toEqual({ version: 3, c: 'x' });
		expect(migrate({ version: 2, b: 'x' }, known, 3)).toEqual({ version: 3, c: 'x' });
	});

	it('leaves a file of the wanted version, and a newer one, as they are', () => {
		const file = { version: 3, c: 'x' };
		expect(migrate(file, known, 3)).toBe(file);
		expect(migrate(file, known, 2)).toBe(file);
	});

	it('stops where a migration is missing, so that the file is refused', () => {
		expect(migrate({ version: 0, z: 'x' }, known, 3)).toEqual({ version: 0, z: 'x' });
		expect(migrate({ version: 1, a: 'x' }, known, 5)).toEqual({ version: 3, c: 'x' });
	});

	it('never changes the file it was given', () => {
		const file = Object.freeze({ version: 1, a: 'x' });
		migrate(file, known, 3);
		expect(file).toEqual({ version: 1, a: 'x' });
	});
});

describe('migrations', () => {
	it('lead from every released version to the one that this program writes', () => {
		const released = Array.from({ length: version - 1 }, (_, index) => String(index + 1));
		expect(Object.keys(migrations)).toEqual(released);
	});
});

describe('the migration to targets', () => {
	const { up } = migrations[1]!;
	const moved = (answer: object) => (up({ version: 1, answers: [answer] }).answers as [object])[0];
	const statement = 'own-statement-ffffffff-ffff-4fff-bfff-ffffffffffff';
	const before = (question: unknown, more: object = {}) => ({
		...{ case: 'a-case', question, value: written('Words.'), checked: false, at: 1 },
		...more
	});

	it('is called so, and leaves a file alone that holds no answers', () => {
		expect(migrations[1]!.name).toBe('targets');
		expect(up({ version: 1, answers: 'none' })).toEqual({ version: 1, answers: 'none' });
	});

	it('puts a target where the question stood, and changes nothing else', () => {
		expect(moved(before('why'))).toEqual({
			...{ case: 'a-case', value: written('Words.'), checked: false, at: 1 },
			target: { kind: 'question', id: 'why' }
		});
	});

	it.each<[string, object]>([
		['joint-agreed-on', {}],
		['joint-agreed', { checked: true }],
		['joint-agreed', { value: { kind: 'choose-one', option: 'a' } }],
		['joint-agreed', { case: statement }],
		['ledger-counted', {}],
		['ledger-f1-agrees', {}],
		['twin-w1', {}],
		['note-who', {}],
		['text', {}],
		['tags-p1-2', {}],
		['tags-p1-2', { case: statement }],
		['note-p1', { case: statement }],
		['number-p1-2-agrees', { case: statement }],
		['beside-1', { case: statement }],
		['text', { case: 'own-statement-of-the-council' }]
	])('takes %s for a question, where not all is as version 1 wrote another place: %j', (question, more) => {
		expect(moved(before(question, more))).toMatchObject({ target: { kind: 'question', id: question } });
	});

	it('cuts no note in two, because a comparison and an account may both hold hyphens', () => {
		expect(moved(before('note-who-fled-f14-az'))).toMatchObject({
			target: { kind: 'note', id: 'who-fled-f14-az' }
		});
	});

	it('makes of two answers never one: what had two keys has two keys', () => {
		const places =
			'ledger-a-counted ledger-a-agrees ledger-a-a-others twin-a joint-agreed note-a-p1 note-a-p1-2 tags-p1-2 note-p1-2 number-p1-2-counts check-a check-p1-2 beside-p1 text';
		const pieces = [...new Set([...places.split(' '), ...places.split(/[ -]/u)])];
		const questions = [...pieces, ...pieces.flatMap((one) => pieces.map((other) => `${one}-${other}`))];
		const kinds = new Set<string>();
		/** What had a key in version 1, by the key that it has now. */
		const before = new Map<string, string>();
		for (const slug of ['a-case', statement])
			for (const question of questions)
				for (const value of Object.values(values))
					for (const checked of [true, false]) {
						const answer = readStored({ version: 1, case: slug, question, value, checked, at: 1 });
						if (!answer) throw new Error(`The answer to ${question} got lost.`);
						const key = answerKey(answer);
						kinds.add(answer.target.kind);
						if (!before.has(key)) before.set(key, `${slug}/${question}`);
						if (before.get(key) !== `${slug}/${question}`)
							expect(before.get(key)).toBe(`${slug}/${question}`);
					}
		expect([...kinds].sort()).toEqual(targetSchema.options.map(({ entries }) => entries.kind.literal).sort());
	});
});

describe('the migration to option ids', () => {
	const { name, up } = migrations[2]!;
	const target = { kind: 'question', id: 'why' };
	const moved = (answer: object) => up({ version: 2, answers: [answer] }).answers;

	it.each(Object.values(values))('marks an answer that names options, and no other: $kind', (value) => {
		expect(name).toBe('option ids');
		const named = ['choose-one', 'choose-several', 'sort', 'mark-phrase'].includes(value.kind);
		expect(moved({ target, value })).toEqual([{ target, value, ...(named && { ids: 'words' }) }]);
	});

	it('leaves what is no question of a lesson', () => {
		const answer = { target: { kind: 'ledger', figure: 'c1', part: 'agrees' }, value: values['choose-one'] };
		expect(moved(answer)).toEqual([answer]);
	});

	it.each([[null], [7], [[null]], [['x']], [[{ target: null, value: null }]], [[{ target }]]])(
		'does not break on answers such as %j',
		(answers) => expect(up({ version: 2, answers })).toEqual({ version: 2, answers })
	);
});
