import { dateInWords } from '../model/date.ts';
import { site } from '../model/site.ts';
import { describeCited } from '../sources/cite.ts';
import type { CaseWork } from './gather-work.ts';

/** What stands at the top of work that is taken away. A name is there only when it was typed. */
export interface Heading {
	now: Date;
	name?: string;
	/** What it is, where it is not a learner's own work. */
	title?: string;
}

/** The title of work that is taken away. */
export function titleOf({ title }: Heading): string {
	return title ?? `My work in ${site.title}`;
}

/** The line under the title of work that is taken away: who, if they said so, and when. */
export function headingLine({ now, name }: Heading): string {
	const date = dateInWords(now.getFullYear(), now.getMonth() + 1, now.getDate());
	return name?.trim() ? `${name.trim()}, ${date}` : date;
}

/** A learner's work as Markdown. What the learner wrote cannot turn into headings, lists or links. */
export function workAsMarkdown(work: readonly CaseWork[], heading: Heading): string {
	const lines = [`# ${titleOf(heading)}`, '', escape(headingLine(heading)), ''];
	for (const one of work) {
		lines.push(`## ${escape(one.title)}`, '');
		if (one.document) lines.push(`Document: ${escape(one.document)}`, '');
		for (const step of one.steps) {
			lines.push(`### ${escape(step.name)}`, '');
			for (const entry of step.entries) {
				lines.push(`#### ${escape(entry.name)}`, '');
				for (const asked of entry.asked) lines.push(`*${escape(asked)}*`, '');
				lines.push(...entry.lines.map((line) => (line.trim() === '' ? '>' : `> ${escape(line)}\\`)));
				lines[lines.length - 1] = (lines.at(-1) ?? '').replace(/\\$/u, '');
				lines.push('');
				entry.notes.forEach((cited, index) =>
					lines.push(`${escape(`[${index + 1}] ${describeCited(cited)}:`)} <${cited.url}>`, '')
				);
			}
		}
	}
	return lines.join('\n');
}

/** Takes their meaning from the signs that Markdown reads. */
function escape(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&')
		.replace(/^(\s*)(\d+)([.)])/u, '$1$2\\$3')
		.replace(/^(\s*)([-+=])/u, '$1\\$2');
}
