import type { Module } from '../model/module.ts';
import { standsAs } from '../sources/standpoint-words.ts';
import { speakers, type FoundKind, type Searchable, type Speaker } from './entry.ts';

/** What each group is called. Parties are named as beside their accounts. */
export function groupNames({ sides }: Pick<Module, 'sides'>): Record<Speaker, string> {
	const stands = (standpoint: 'same-party' | 'other-party' | 'international' | 'independent') =>
		standsAs({ standpoint, speaker: '', url: 'https:' }, sides);
	return {
		site: 'The site itself',
		'same-party': stands('same-party'),
		'other-party': stands('other-party'),
		international: stands('international'),
		independent: stands('independent'),
		invented: 'Invented, for practice',
		teachers: 'For teachers'
	};
}

/** What stands in the index that can be read without script, in the order of the lists. Parts of a text are found there. */
const listed = {
	case: 'Cases',
	question: 'Questions',
	number: 'Numbers',
	word: 'Contested words',
	sum: 'Sums',
	picture: 'Pictures',
	event: 'One event, several texts',
	wording: 'One text, several wordings',
	outlet: 'Who publishes',
	page: 'Pages',
	document: 'Documents',
	account: 'Accounts'
} as const satisfies Partial<Record<FoundKind, string>>;

export interface IndexGroup {
	speaker: Speaker;
	name: string;
	lists: { kind: FoundKind; name: string; items: { title: string; of?: string; address: string }[] }[];
}

/** Everything that has a name, by who speaks and what it is, in the order of the alphabet. */
export function listIndex(entries: readonly Searchable[], names: Record<Speaker, string>): IndexGroup[] {
	return speakers.flatMap((speaker) => {
		const own = entries.filter((entry) => entry.speaker === speaker);
		const lists = Object.entries(listed).flatMap(([kind, name]) => {
			const items = own
				.filter((entry) => entry.kind === kind)
				.map(({ title, of, address }) => ({ title, ...(of && { of }), address }))
				.toSorted((a, b) => compare(a.title, b.title) || compare(a.of ?? '', b.of ?? ''))
				.filter((item, index, all) => JSON.stringify(item) !== JSON.stringify(all[index - 1]));
			return items.length > 0 ? [{ kind: kind as FoundKind, name, items }] : [];
		});
		return lists.length > 0 ? [{ speaker, name: names[speaker], lists }] : [];
	});
}

let collator: Intl.Collator | undefined;
const compare = (a: string, b: string) => {
	collator ??= new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
	return collator.compare(a, b);
};
