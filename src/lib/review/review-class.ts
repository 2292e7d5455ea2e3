import { answerKey } from '../answers/store.ts';
import type { Answer } from '../model/answer.ts';
import { targetKey } from '../model/target.ts';
import type { Submission } from './submission.ts';
import { tellsWho } from './label.ts';

/** A submission with its number in the class, which stays. */
export interface Numbered extends Submission {
	number: number;
}

/** Two files that may come from one person. Nothing is put together until the teacher says so. */
export interface Likeness {
	/** The numbers of the two, the earlier first. */
	pair: [number, number];
	/** They share answers given in the very same moment, or the name is the same. */
	because: 'same-moments' | 'same-name';
	/** How many answers they share. */
	shared: number;
}

/** What the teacher said about two files, by `pairKey`: one learner, or two. */
export type Decisions = Readonly<Record<string, 'one' | 'two'>>;

/** One learner of the class. */
export interface Learner {
	/** The number of the learner's first file. It is shown in place of the name. */
	number: number;
	label: string;
	/** The names of the learner's files. */
	files: string[];
	/** The newest of the answers that belong to the same, by case and the key of the target. */
	answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
}

/** What names two files, whichever comes first. */
export function pairKey([a, b]: readonly [number, number]): string {
	return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** Three answers of the same moment are no chance; a file with fewer has to share all. */
const enoughShared = 3;

/**
 * The files of a class, added one by one. It finds what is doubled and who may be the same person, and puts learners
 * together as the teacher decides. Files themselves are never changed, so that every decision can be taken back.
 */
export class ReviewClass {
	readonly submissions: Numbered[] = [];
	/** Submissions that may hold the same, by what is quick to compare. */
	readonly #same = new Map<string, Numbered[]>();
	/** The first submission that holds an answer to this question of this moment. */
	readonly #moments = new Map<string, Numbered>();
	/** Each submission's answers by case and the key of the target. */
	readonly #own = new Map<number, ReadonlyMap<string, ReadonlyMap<string, Answer>>>();
	readonly #names = new Map<string, Numbered>();
	readonly #likenesses = new Map<string, Likeness>();

	/** The submission that holds the same name and the same answers, under whatever file name. */
	double(submission: Submission): Numbered | undefined {
		const alike = this.#same.get(sizeOf(submission)) ?? [];
		if (alike.length === 0) return undefined;
		const content = contentOf(submission);
		return alike.find((other) => contentOf(other) === content);
	}

	/** Adds a file that is not doubled. */
	add(submission: Numbered) {
		this.submissions.push(submission);
		const size = sizeOf(submission);
		this.#same.set(size, [...(this.#same.get(size) ?? []), submission]);
		this.#own.set(submission.number, newest([submission], Number.POSITIVE_INFINITY));
		this.#compareMoments(submission);
		this.#compareNames(submission);
	}

	#compareMoments(submission: Numbered) {
		const shared = new Map<Numbered, number>();
		for (const answer of submission.answers) {
			const moment = `${answer.at} ${answerKey(answer)}`;
			const first = this.#moments.get(moment);
			if (!first) this.#moments.set(moment, submission);
			else if (first !== submission) shared.set(first, (shared.get(first) ?? 0) + 1);
		}
		for (const [other, count] of shared) {
			const enough = Math.min(enoughShared, other.answers.length, submission.answers.length);
			if (count >= enough) this.#note(other, submission, 'same-moments', count);
		}
	}

	#compareNames(submission: Numbered) {
		if (!submission.named && !tellsWho(submission.file)) return;
		const name = submission.label.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
		const other = this.#names.get(name);
		if (!other) this.#names.set(name, submission);
		else this.#note(other, submission, 'same-name', 0);
	}

	#note(other: Numbered, submission: Numbered, because: Likeness['because'], shared: number) {
		const pair: [number, number] = [other.number, submission.number];
		const key = pairKey(pair);
		if (!this.#likenesses.has(key)) this.#likenesses.set(key, { pair, because, shared });
	}

	/** The pairs of files that may come from one person, in the order of their numbers. */
	likenesses(): Likeness[] {
		return [...this.#likenesses.values()].sort((a, b) => a.pair[1] - b.pair[1] || a.pair[0] - b.pair[0]);
	}

	/**
	 * The learners of the class, by number. Files of one learner are put together: the newest answer to each question
	 * counts. Without a decision every file is a learner.
	 *
	 * @param now in milliseconds since 1970; times in the future count as now, so that a wrong clock does not win for ever
	 */
	learners(decisions: Decisions, now: number): Learner[] {
		const first = new Map(this.submissions.map(({ number }) => [number, number]));
		const root = (number: number): number => {
			const above = first.get(number) ?? number;
			return above === number ? number : root(above);
		};
		for (const { pair } of this.#likenesses.values()) {
			if (decisions[pairKey(pair)] !== 'one') continue;
			const [a, b] = [root(pair[0]), root(pair[1])];
			first.set(Math.max(a, b), Math.min(a, b));
		}
		const groups = new Map<number, Numbered[]>();
		for (const submission of this.submissions) {
			const number = root(submission.number);
			groups.set(number, [...(groups.get(number) ?? []), submission]);
		}
		return [...groups]
			.sort(([a], [b]) => a - b)
			.map(([number, group]) => ({
				number,
				label: [...new Set(group.map(({ label }) => label))].join(' = '),
				files: group.map(({ file }) => file),
				answers: (group.length === 1 && this.#own.get(number)) || newest(group, now)
			}));
	}
}

function newest(group: readonly Numbered[], now: number): Map<string, Map<string, Answer>> {
	const cases = new Map<string, Map<string, Answer>>();
	for (const { answers } of group) {
		for (const answer of answers) {
			const own = cases.get(answer.case) ?? new Map<string, Answer>();
			cases.set(answer.case, own);
			const key = targetKey(answer.target);
			const before = own.get(key);
			// Of two that are as new, the one that was handed in later counts.
			if (!before || Math.min(answer.at, now) >= Math.min(before.at, now)) own.set(key, answer);
		}
	}
	return cases;
}

/** Everything that a submission holds but the name of its file, in one order. */
function contentOf({ label, named, answers }: Submission): string {
	const sorted = answers.map((answer) => JSON.stringify(answer)).sort();
	return `${named ? label : ''}\n${sorted.join('\n')}`;
}

/** The same for all submissions that hold the same. */
function sizeOf({ answers }: Submission): string {
	return `${answers.length} ${answers.reduce((sum, { at }) => sum + at, 0)}`;
}
