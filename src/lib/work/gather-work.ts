import { withNotes } from '../content/notes.ts';
import type { Answer } from '../model/answer.ts';
import type { Cited } from '../model/content.ts';
import type { CaseOutline } from '../model/outline.ts';
import { targetKey, type Target } from '../model/target.ts';
import { describeAnswer, describeAsked, kindWords } from '../questions/describe.ts';

/** One answer in words, with its question. */
export interface WorkEntry {
	/** The question's short name. */
	name: string;
	/** What was asked, in paragraphs of plain words. */
	asked: string[];
	/** The pages that `[1]`, `[2]` … in it stand for. */
	notes: readonly Cited[];
	/** What the learner did, a line each. */
	lines: string[];
}

/** What a learner did in one case. */
export interface CaseWork {
	slug: string;
	title: string;
	/** Title of the document; absent when the case could not be fetched. */
	document?: string;
	steps: { name: string; entries: WorkEntry[] }[];
}

/**
 * Puts a learner's answers to one case into words, in the order of the lesson. Answers whose question has left the
 * lesson come last, so that nothing is lost; without an outline all of them do.
 */
export function gatherWork(
	slug: string,
	outline: CaseOutline | undefined,
	answers: readonly Answer[]
): CaseWork {
	const open = new Map(answers.map((answer) => [targetKey(answer.target), answer]));
	const take = (target: Target) => {
		const key = targetKey(target);
		const answer = open.get(key);
		open.delete(key);
		return answer;
	};
	const steps = (outline?.steps ?? []).map((step) => {
		const entries: WorkEntry[] = [];
		for (const { target, shown } of step.questions) {
			const answer = take(target);
			const lines = answer ? describeAnswer(shown, answer.value) : [];
			const { paragraphs, notes } = withNotes(shown.prompt);
			const { line } = describeAsked(shown);
			const asked = line ? [...paragraphs, line] : paragraphs;
			const name = `${shown.name} (${kindWords[shown.kind]})`;
			if (lines.length > 0) entries.push({ name, asked, lines, notes });
		}
		for (const note of step.notes) {
			const answer = take(note.target);
			const lines = answer ? describeAnswer(undefined, answer.value) : [];
			const name = `My notes on ${note.speaker}`;
			if (lines.length > 0) entries.push({ name, asked: [note.point], lines, notes: [] });
		}
		return { name: step.name, entries };
	});
	const rest = [...open.values()]
		.map(({ target, value }) => ({
			name: nameOf(target),
			asked: [],
			lines: describeAnswer(undefined, value),
			notes: []
		}))
		.filter(({ lines }) => lines.length > 0);
	if (rest.length > 0) {
		steps.push({
			name: outline ? 'Answers to questions that are no longer asked' : 'Answers',
			entries: rest
		});
	}
	return {
		slug,
		title: outline?.title ?? slug,
		...(outline && { document: outline.document }),
		steps: steps.filter(({ entries }) => entries.length > 0)
	};
}

/** What an answer belongs to, in words, where nothing tells what was asked. */
function nameOf(target: Target): string {
	switch (target.kind) {
		case 'question':
			return target.id;
		case 'ledger':
			return `Claims ledger, ${target.figure}: ${target.part}`;
		case 'twin':
			return `The same claim in plain words, ${target.id}`;
		case 'joint':
			return `Our joint statement: ${target.part}`;
		case 'note':
			return `My notes, ${target.id}`;
		case 'own-text':
			return 'The text';
		case 'own-sentence':
			return `${target.part === 'tags' ? 'Tags for' : 'Note on'} ¶${target.sentence.slice(1)}`;
		case 'own-number':
			return `Number ${target.number.slice(1)}: ${target.part}`;
		case 'own-sum':
			return `A sum, ${target.id}`;
		case 'own-beside':
			return `Beside ¶${target.block.slice(1)}, another account`;
	}
}
