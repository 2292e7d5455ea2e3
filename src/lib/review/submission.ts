import { importAnswers } from '../answers/answer-file.ts';
import { format } from '../answers/version.ts';
import { maxCharacters } from '../questions/value-parts.ts';
import type { Answer } from '../model/answer.ts';
import { site } from '../model/site.ts';
import { labelOf } from './label.ts';

/** One file that a learner handed in, read. */
export interface Submission {
	/** The name of the file. */
	file: string;
	/** Whose it is: the name that was typed into it, or what the name of the file tells. */
	label: string;
	/** The learner typed a name. */
	named: boolean;
	answers: Answer[];
	/** How many of the answers belong to cases that this module does not have. They are kept. */
	unknown: number;
}

/** Why a file was not taken. */
export type NotTakenReason =
	| 'too-large'
	| 'document'
	| 'not-ours'
	| 'broken'
	| 'newer'
	| 'empty'
	| 'foreign'
	| 'doubled'
	| 'unreadable'
	| 'zip'
	| 'former-ids'
	| 'class-full';

/** A file that was not taken, with the reason in a sentence for the teacher. */
export interface NotTaken {
	file: string;
	reason: NotTakenReason;
	/** For a doubled file: the label of the file that holds the same. */
	like?: string;
}

/** A file to be read, wherever it comes from. */
export interface Source {
	/** Its name, with folders when it came in one. */
	file: string;
	/** In bytes. */
	size: number;
	/** Rejects when it cannot be read. */
	text(): Promise<string>;
	/** Where the file may be a .zip file. */
	bytes?(): Promise<Uint8Array>;
}

/** The largest file that is opened, in bytes: a sign of text takes at most four. */
export const maxBytes = maxCharacters * 4;

/** What is wrong, and what to do, by the reason. */
export const sentences: Record<NotTakenReason, string> = {
	'too-large': 'Too large to be a file of answers.',
	document:
		'A document made to be read, which cannot be counted. Ask for the file that My work calls “File to load again”.',
	'not-ours': `Not a file of answers from ${site.title}.`,
	broken: 'A damaged file of answers. Ask the learner to save it again.',
	newer: `Made by a newer version of ${site.title} than this page. Reload this page, then open it again.`,
	empty: 'A file of answers without any answer.',
	foreign:
		'Answers to cases that this site does not have. Perhaps it comes from another school’s copy, or holds only a statement of the learner’s own choice.',
	doubled: 'The same answers as another file. They count once.',
	unreadable: 'The browser could not open it. Perhaps it was moved or deleted. Open it again.',
	zip: 'A .zip file that cannot be opened here. Unpack it, then open the folder.',
	'former-ids':
		'Saved before the lessons last changed, and what tells the page of that change could not be fetched. Go online, reload this page, and open the file again.',
	'class-full': 'There is no room for it on this page. Export and clear this class, then open the rest.'
};

/** No time is later. Times are left as the file has them, so that the same file reads the same every day. */
const never = new Date(8_640_000_000_000_000);

/**
 * Reads the text of one file that was handed in. Any text gives a submission or a reason.
 *
 * @param file its name, with folders when it came in one
 * @param cases the slugs of the cases that this module has
 */
export function readSubmission(
	file: string,
	text: string,
	cases: ReadonlySet<string>
): { submission: Submission } | { notTaken: NotTaken } {
	const refuse = (reason: NotTakenReason) => ({ notTaken: { file, reason } });
	if (text.length > maxCharacters) return refuse('too-large');
	const read = importAnswers(text, { now: never });
	if ('refused' in read) {
		if (read.refused.reason !== 'not-ours') return refuse(read.refused.reason);
		if (isDocument(file, text)) return refuse('document');
		// A file that was cut off is no JSON any more, but still says what it was.
		return refuse(text.includes(`"${format}"`) && !isJson(text) ? 'broken' : 'not-ours');
	}
	const { answers, name } = read;
	if (answers.length === 0) return refuse('empty');
	const unknown = answers.filter((answer) => !cases.has(answer.case)).length;
	if (unknown === answers.length) return refuse('foreign');
	return {
		submission: { file, label: name ?? labelOf(file), named: name !== undefined, answers, unknown }
	};
}

/** Whether it is one of the other files that My work makes: a Word document, Markdown, a print. */
function isDocument(file: string, text: string): boolean {
	return /\.(docx?|odt|pdf|md)$/iu.test(file) || text.startsWith(`# My work in ${site.title}`);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
