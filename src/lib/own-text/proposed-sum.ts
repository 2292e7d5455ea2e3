import type { FoundNumber } from './find-numbers.ts';
import type { OwnBlock } from './own-text.ts';
import { sentencesOf } from './sentences.ts';

/** A sum that a reader may check. It is proposed because of the words around the numbers, and may miss what is meant. */
export interface ProposedSum {
	id: string;
	kind: 'total' | 'percent-of' | 'difference' | 'duration';
	/** The ids of the numbers that go into the sum. */
	parts: string[];
	/** The id of the number that the text itself gives for the result; `null` when it gives none. */
	stated: string | null;
	/** The sum and its result in words and digits: `61 + 253 = 314`. */
	working: string;
	/** Whether the result is what the text states; `null` when the two cannot be held against each other. */
	agrees: boolean | null;
	/** One or two plain sentences: what to check. */
	note: string;
}

/** A proposed sum and how sure it is that the words mean it. Only the order counts. */
export type Candidate = Omit<ProposedSum, 'id'> & { sure: number };

/** A number with its place in the text as a whole. */
export interface Placed extends FoundNumber {
	/** The place of its block among the blocks. */
	blockIndex: number;
	/** The place of its sentence among all sentences. */
	sentence: number;
}

/** What the proposers look at. */
export interface Evidence {
	/** All numbers in reading order. */
	numbers: Placed[];
	/** The text of the block with this id. */
	textOf(block: string): string;
	/** The words between two numbers of one block; `null` when they stand too far apart to belong together. */
	between(a: FoundNumber, b: FoundNumber): string | null;
	/** The words right before a number and right behind it. */
	before(one: FoundNumber): string;
	after(one: FoundNumber): string;
}

/** How far words are looked at, in characters. */
const reach = 80;
const furthest = 240;

/** Puts every number into its sentence. */
export function evidenceOf(numbers: readonly FoundNumber[], blocks: readonly OwnBlock[]): Evidence {
	const texts = new Map(blocks.map(({ id, text }) => [id, text]));
	const textOf = (block: string) => texts.get(block) ?? '';
	const byBlock = new Map<string, FoundNumber[]>();
	for (const one of numbers) {
		const same = byBlock.get(one.block);
		if (same) same.push(one);
		else byBlock.set(one.block, [one]);
	}
	const placed: Placed[] = [];
	let sentence = 0;
	blocks.forEach((block, blockIndex) => {
		const inBlock = (byBlock.get(block.id) ?? []).toSorted((a, b) => a.start - b.start);
		const ends = inBlock.length > 0 ? sentencesOf(block).map(({ end }) => end) : [];
		let at = 0;
		for (const one of inBlock) {
			while (at < ends.length - 1 && (ends[at] ?? 0) <= one.start) at++;
			placed.push({ ...one, blockIndex, sentence: sentence + at });
		}
		sentence += Math.max(1, ends.length);
	});
	return {
		numbers: placed,
		textOf,
		between(a, b) {
			if (a.block !== b.block || b.start < a.end || b.start - a.end > furthest) return null;
			return textOf(a.block).slice(a.end, b.start);
		},
		before: ({ block, start }) => textOf(block).slice(Math.max(0, start - reach), start),
		after: ({ block, end }) => textOf(block).slice(end, end + reach)
	};
}

const timeUnit = /^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie)|night)s?$/iu;

/** Whether a number counts time. */
export const isTime = ({ unit }: FoundNumber) => timeUnit.test(unit.split(' ')[0] ?? '');

/** A number that can be added: of things or money, with a value above nought. */
export function isAmount(one: FoundNumber): one is FoundNumber & { value: number } {
	return (
		(one.kind === 'count' || one.kind === 'money') && one.value !== null && one.value > 0 && !isTime(one)
	);
}
