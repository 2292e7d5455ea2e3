import type { Account } from '../../model/account.ts';
import type { FigureCheck, Figure } from '../../model/figure.ts';
import type { DocumentWords, Evidence } from '../../model/happening.ts';
import type { Term } from '../../model/module.ts';
import type { Series } from '../../model/series.ts';
import type { TextQuote } from '../../model/text-quote.ts';
import { foldSpace } from '../../quotes/find-quote.ts';
import type { EntryMap } from './entry-map.ts';
import { nearestName } from './nearest-name.ts';
import type { Reference } from './noted.ts';
import type { Place, Problems } from './problems.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';
import type { EntryKind } from './schemas/shared.ts';

/** Everything that can be named, by its kind. Cases and their documents are known by their folder. */
export interface Known extends Record<EntryKind, EntryMap<unknown>> {
	account: EntryMap<Account>;
	check: EntryMap<FigureCheck>;
	figure: EntryMap<Figure>;
	series: EntryMap<Series>;
	term: EntryMap<Term>;
}

/** Where entries of a kind stand. */
const files: Record<Exclude<EntryKind, 'case'>, string> = {
	account: 'lessons/accounts.yaml',
	check: 'lessons/figures.yaml',
	document: 'lessons/cases/',
	figure: 'lessons/figures.yaml',
	series: 'lessons/series.yaml',
	term: 'lessons/terms.yaml'
};

/** Every id that is named has to be that of an entry. */
export function checkReferences(references: readonly Reference[], known: Known, problems: Problems) {
	for (const { to, id, place } of references) {
		if (!known[to].lacks(id)) continue;
		const nearest = nearestName(id, [...known[to].keys()]);
		if (to === 'case') problems.add('case_unknown', place, id, nearest);
		else problems.add('entry_unknown', place, to, id, nearest, files[to]);
	}
}

/** Finds what entries name as their source. That an id leads nowhere is told by `checkReferences`. */
export class Sources {
	constructor(
		readonly known: Known,
		/** Documents by slug. One that cannot be read is not there. */
		readonly documents: ReadonlyMap<string, QuotedDocument>,
		readonly problems: Problems
	) {}

	/** Words of a document. */
	words(document: string, quote: TextQuote, place: Place): DocumentWords | null {
		const quoted = this.documents.get(document);
		const passage = quoted && placeQuote(quote, quoted, place, this.problems);
		return passage ? { document, at: passage } : null;
	}

	/** The one thing that an entry names as its source. */
	evidence(
		{ document, account, check }: { document?: string; account?: string; check?: string },
		quote: TextQuote | undefined,
		at: { entry: Place; quote: Place }
	): Evidence | null {
		const [named, ...more] = [document, account, check].filter((id) => id !== undefined);
		if (named === undefined || more.length > 0) {
			this.problems.add('source_not_one', at.entry);
			return null;
		}
		if (document !== undefined) {
			if (!quote) return this.documents.has(document) ? { kind: 'document', document } : null;
			const words = this.words(document, quote, at.quote);
			return words && { kind: 'document', ...words };
		}
		const said = account === undefined ? undefined : this.known.account.get(account);
		const counted = check === undefined ? undefined : this.known.check.get(check);
		const { excerpt } = said ?? counted ?? {};
		if (excerpt !== undefined && quote && !foldSpace(excerpt).includes(foldSpace(quote.exact))) {
			this.problems.add('quote_not_found', at.quote, quote.exact, `the excerpt of \`${named}\``, excerpt);
		}
		if (said) return { kind: 'account', account: said };
		return counted ? { kind: 'check', check: counted } : null;
	}
}
