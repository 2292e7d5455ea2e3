import { describe, expect, it } from 'vitest';
import { migrate, migrations, version, type OldFile } from '../../../src/lib/answers/migrations.ts';
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

	it('mark the answers that name options, which were called after their words before', () => {
		const marked = Object.values(values).map((value) => {
			const [answer] = migrate({ version: 1, answers: [{ value }] }).answers as {
				value: unknown;
				ids?: string;
			}[];
			expect(answer?.value).toBe(value);
			return `${value.kind} ${answer?.ids}`;
		});
		expect(marked).toEqual([
			'choose-one words',
			'choose-several words',
			'writing undefined',
			'sort words',
			'mark-phrase words',
			'sum undefined',
			'confidence undefined'
		]);
	});

	it.each([[null], [7], [[null]], [['x']], [[{ value: null }]], [[{}]]])(
		'break on no answers such as %j',
		(answers) => {
			expect(migrate({ version: 1, answers })).toEqual({ version, answers });
		}
	);
});
