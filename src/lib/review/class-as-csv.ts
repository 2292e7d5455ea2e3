import { csvFormatRows } from 'd3-dsv';
import type { CaseOutline } from '../model/outline.ts';
import { targetKey } from '../model/target.ts';
import { describeAnswer } from '../questions/describe.ts';
import type { Learner } from './review-class.ts';
import { askedIn } from './summarise.ts';

/**
 * A class's answers to one case as a table for a spreadsheet: a row for each learner, a column for each question, as
 * [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has it, with a sign in front that tells programs that it is UTF-8.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file runs nothing
 * ([CSV injection](https://owasp.org/www-community/attacks/CSV_Injection)).
 *
 * @param nameOf what a learner is called in the file
 */
export function classAsCsv(
	outline: CaseOutline,
	learners: readonly Learner[],
	nameOf: (learner: number) => string
): string {
	const asked = askedIn(outline);
	const head = ['Learner', ...asked.map(({ step, name }) => `${step}: ${name}`)];
	const rows = learners.map(({ number, answers }) => [
		nameOf(number),
		...asked.map(({ target, shown }) => {
			const answer = answers.get(outline.slug)?.get(targetKey(target));
			return answer ? describeAnswer(shown, answer.value).join('\n') : '';
		})
	]);
	return `\uFEFF${csvFormatRows([head, ...rows].map((row) => row.map(harmless)))}`;
}

function harmless(cell: string): string {
	return /^[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}
