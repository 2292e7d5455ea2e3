import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/lib/server/lessons/problems.ts';
import { parseSample, readSampleJson, sampleNames } from '../helpers/sample.ts';

interface Expected {
	code: string;
	file: string;
	line: number;
	column: number;
	/** Words that the message or the hint holds. */
	says?: string;
}

describe.each(sampleNames)('the sample %s', (name) => {
	const { module, problems } = parseSample(name);
	const expected = (readSampleJson(name, 'problems.json') as Expected[]).map(({ file, ...more }) => ({
		file: `lessons/${file}`,
		...more
	}));

	it('has exactly the problems that it expects, in their places', () => {
		const place = ({ code, file, line, column }: Expected) => `${file}:${line}:${column} ${code}`;
		expect(problems.map(place)).toEqual(expected.map(place));
	});

	it('tells each problem in the expected words', () => {
		problems.forEach(({ message, hint }, index) => {
			expect(`${message} ${hint}`).toContain(expected[index]?.says ?? '');
		});
	});

	const shape = readSampleJson(name, 'module.json');
	if (shape) it('gives the expected module', () => expect(module).toMatchObject(shape));
});

describe('the catalogue of problems', () => {
	const guide = readFileSync('lessons/README.md', 'utf8').split('\n');

	it.each(Object.keys(catalogue))('%s has a sample and a heading in lessons/README.md', (code) => {
		const expected = readSampleJson(code.replaceAll('_', '-'), 'problems.json') as Expected[] | undefined;
		expect(expected?.map((problem) => problem.code)).toContain(code);
		expect(guide).toContain(`### ${code}`);
	});
});
