import { version } from './version.ts';

/** A file of answers of some version, before it is checked. */
export interface OldFile {
	version: number;
	answers?: unknown;
	[field: string]: unknown;
}

/**
 * What moves a file of answers from one version to the next, by the version it starts from. A migration that was released
 * is never changed. Adding one: write it here, raise the version in `version.ts`, and put a file of the old version into `tests/saved/`,
 * where it stays.
 */
export const migrations: Record<number, { name: string; up: (file: OldFile) => OldFile }> = {
	1: { name: 'targets', up: withTargets },
	2: { name: 'option ids', up: markWords }
};

/** Moves a file forward, one migration after the other, to the version that this program writes. Newer files are left as they are. */
export function migrate(file: OldFile, known = migrations, to: number = version): OldFile {
	let moved = file;
	while (moved.version < to) {
		const migration = known[moved.version];
		if (!migration) return moved;
		moved = { ...migration.up(moved), version: moved.version + 1 };
	}
	return moved;
}

/** An answer of version 1, as far as the migration looks. */
interface Answer1 {
	case?: unknown;
	question?: unknown;
	value?: { kind?: unknown } | null;
	checked?: unknown;
	[field: string]: unknown;
}

const statement1 = /^own-statement-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/**
 * How version 1 named what is no question: in a case of a lesson or in a statement that a learner brought, with which kind
 * of value. The groups are what the target holds beside its kind.
 */
const forms1: readonly { in: 'lesson' | 'statement'; value: string; id: RegExp; kind: string }[] = [
	{ in: 'lesson', value: 'writing', id: /^ledger-(?<figure>.+)-(?<part>counted|others)$/u, kind: 'ledger' },
	{ in: 'lesson', value: 'choose-one', id: /^ledger-(?<figure>.+)-(?<part>agrees)$/u, kind: 'ledger' },
	{ in: 'lesson', value: 'mark-phrase', id: /^twin-(?<id>.+)$/u, kind: 'twin' },
	{ in: 'lesson', value: 'writing', id: /^joint-(?<part>agreed|disputed|unknown)$/u, kind: 'joint' },
	{ in: 'lesson', value: 'writing', id: /^note-(?<id>[^-]+-.+)$/u, kind: 'note' },
	{ in: 'statement', value: 'writing', id: /^text$/u, kind: 'own-text' },
	{
		in: 'statement',
		value: 'choose-several',
		id: /^(?<part>tags)-(?<sentence>[ph]\d+-\d+)$/u,
		kind: 'own-sentence'
	},
	{
		in: 'statement',
		value: 'writing',
		id: /^(?<part>note)-(?<sentence>[ph]\d+-\d+)$/u,
		kind: 'own-sentence'
	},
	{
		in: 'statement',
		value: 'writing',
		id: /^number-(?<number>[ph]\d+-\d+)-(?<part>counts|first|others)$/u,
		kind: 'own-number'
	},
	{ in: 'statement', value: 'writing', id: /^check-(?<id>.+)$/u, kind: 'own-sum' },
	{ in: 'statement', value: 'writing', id: /^beside-(?<block>[ph]\d+)$/u, kind: 'own-beside' }
];

/**
 * Version 1 named what an answer belongs to in one string: a question by its id, everything else by an id that began with
 * `ledger-`, `twin-`, `joint-`, `note-`, and so on. A lesson could give a question such an id too. It is taken for a
 * question unless all of it is as version 1 wrote the other: the whole form of the id, the kind of value, and no reasons
 * asked for, which only a question has. What nobody can tell apart after that is taken for the other: a written answer to a
 * question called `joint-agreed` comes back in the joint statement.
 *
 * A note keeps the id that its comparison and its account have together. Both may hold hyphens, so it cannot be cut.
 */
function withTargets(file: OldFile): OldFile {
	if (!Array.isArray(file.answers)) return file;
	return { ...file, answers: file.answers.map(withTarget) };
}

function withTarget(answer: unknown): unknown {
	if (typeof answer !== 'object' || answer === null) return answer;
	const { question, ...rest } = answer as Answer1;
	return { ...rest, target: targetOf1(question, rest) };
}

function targetOf1(question: unknown, { case: slug, value, checked }: Answer1): unknown {
	const place = typeof slug === 'string' && statement1.test(slug) ? 'statement' : 'lesson';
	if (typeof question === 'string' && checked === false) {
		for (const form of forms1) {
			const found = form.in === place && form.value === value?.kind ? form.id.exec(question) : null;
			if (found) return { kind: form.kind, ...found.groups };
		}
	}
	return { kind: 'question', id: question };
}

/**
 * Until version 3 options were called after their words. From here on they have ids, and an answer to a question says which
 * ids it holds, so that it can be given those of today (`former-ids.ts`).
 */
function markWords(file: OldFile): OldFile {
	if (!Array.isArray(file.answers)) return file;
	return { ...file, answers: file.answers.map(withWords) };
}

function withWords(answer: { target?: { kind?: unknown }; value?: { kind?: unknown } } | null): unknown {
	const kinds: unknown[] = ['choose-one', 'choose-several', 'sort', 'mark-phrase'];
	const holdsWords = answer?.target?.kind === 'question' && kinds.includes(answer.value?.kind);
	return holdsWords ? { ...answer, ids: 'words' } : answer;
}
