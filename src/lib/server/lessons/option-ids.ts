import type { Token, Tokens } from 'marked';
import * as v from 'valibot';
import { foldSpace } from '../../quotes/find-quote.ts';
import { plainText, type MarkdownBlock } from './markdown.ts';
import type { Problems } from './problems.ts';
import { proposeId } from './propose-id.ts';
import { id as idSchema } from './schemas/shared.ts';

/** An option of a lesson, as the command that writes ids needs it. */
export interface NotedOption {
	question: string;
	/** The option as a reader sees it. */
	words: string;
	/** Its id: the written one, or the one that can be written. */
	id: string;
	written: boolean;
	/** The line on which its words end, from 1. That is where its id stands. */
	line: number;
}

/** A list item or a heading that is an option, as its author wrote it. */
export interface RawOption {
	tokens: readonly Token[];
	/** The lines on which its words begin and end, from 1. */
	line: number;
	endLine: number;
}

/** An option with its id taken off its words. */
export interface OptionWithId {
	id: string;
	label: Token[];
	/** The words as a reader sees them. */
	words: string;
}

const atEnd = /\s*\{#([^{}]*)\}\s*$/u;
const anywhere = /\{[\s:]*#/u;
const optionId = v.pipe(idSchema, v.maxLength(60));

/**
 * Reads the ids of one question's options, which stand behind the words: `{#ministry-says}`. Saved answers hang on them.
 * An id that is missing, repeated or malformed is a problem; the option then has the id that could be written there, so
 * that the page can be looked at all the same.
 */
export class OptionIds {
	/** Ids that stand somewhere in the question. None of them is proposed for another option. */
	readonly #written: ReadonlySet<string>;
	/** The line of each id that was taken so far. */
	readonly #taken = new Map<string, number>();

	/**
	 * @param blocks everything below the question's fence
	 * @param noted where every option is noted, in the order of reading
	 */
	constructor(
		readonly question: string,
		blocks: readonly MarkdownBlock[],
		readonly file: string,
		readonly problems: Problems,
		readonly noted: NotedOption[]
	) {
		const text = blocks.map(({ token }) => token.raw).join('');
		this.#written = new Set([...text.matchAll(/\{#([^{}\n]*)\}/gu)].map(([, id = '']) => id));
	}

	/** Takes the id off an option. To be called once for each, in their order. */
	take({ tokens, line, endLine }: RawOption): OptionWithId {
		const { label, written } = splitId(tokens);
		const words = foldSpace(plainText(label)).trim();
		const id = this.#judge(written, label, words, line, endLine);
		this.#taken.set(id, this.#taken.get(id) ?? endLine);
		this.noted.push({ question: this.question, words, id, written: written !== null, line: endLine });
		return { id, label, words };
	}

	#judge(
		written: string | null,
		label: readonly Token[],
		words: string,
		line: number,
		endLine: number
	): string {
		const at = (place: number) => ({ file: this.file, line: place, column: 1 });
		const proposed = () => proposeId(words, (id) => this.#written.has(id) || this.#taken.has(id));
		const stray = anywhere.exec(plainText(label));
		if (stray || (written !== null && !v.is(optionId, written))) {
			const words = stray ? plainText(label).slice(stray.index) : `{#${written}}`;
			this.problems.add('option_id_wrong', at(endLine), words.trim());
			return proposed();
		}
		if (written === null) {
			this.problems.add('option_without_id', at(line), words);
			return proposed();
		}
		const first = this.#taken.get(written);
		if (first === undefined) return written;
		this.problems.add('option_id_repeated', at(endLine), written, this.question, first);
		return proposed();
	}
}

/** Takes an id off the end of words. `written` is what stands in it, well formed or not; `null` when there is none. */
function splitId(tokens: readonly Token[]): { label: Token[]; written: string | null } {
	const last = tokens.at(-1);
	const found = last?.type === 'text' ? atEnd.exec((last as Tokens.Text).text) : null;
	if (!last || !found) return { label: [...tokens], written: null };
	const text = (last as Tokens.Text).text.slice(0, found.index);
	const rest = text === '' ? [] : [{ ...last, text, raw: last.raw.replace(atEnd, '') }];
	return { label: [...tokens.slice(0, -1), ...rest], written: found[1] ?? '' };
}
