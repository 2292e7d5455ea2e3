import type { Account } from '../../model/account.ts';
import type { FigureCheck } from '../../model/figure.ts';
import type { DocumentWords, Evidence } from '../../model/happening.ts';
import type { TextQuote } from '../../model/text-quote.ts';
import { foldSpace } from '../../quotes/find-quote.ts';
import type { EntryMap } from './entry-map.ts';
import { nearestName } from './nearest-name.ts';
import type { Place, Problems } from './problems.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';

/** Looks up what entries name: documents and words in them, accounts, checks. What is not there becomes a problem. */
export class References {
	constructor(
		readonly accounts: EntryMap<Account>,
		readonly checks: EntryMap<FigureCheck>,
		/** Documents by slug; `null` for a case that cannot be read. */
		readonly documents: ReadonlyMap<string, QuotedDocument | null>,
		readonly problems: Problems
	) {}

	/** Words of a document. */
	words(document: string, quote: TextQuote, at: (field: string) => Place): DocumentWords | null {
		const quoted = this.document(document, at('document'));
		const passage = quoted && placeQuote(quote, quoted, at('exact'), this.problems);
		return passage && { document, at: passage };
	}

	document(slug: string, place: Place): QuotedDocument | null {
		if (!this.documents.has(slug))
			this.#unknown('document', slug, [...this.documents.keys()], 'lessons/cases/', place);
		return this.documents.get(slug) ?? null;
	}

	account(id: string, place: Place): Account | null {
		if (this.accounts.lacks(id))
			this.#unknown('account', id, [...this.accounts.keys()], 'lessons/accounts.yaml', place);
		return this.accounts.get(id) ?? null;
	}

	check(id: string, place: Place): FigureCheck | null {
		if (this.checks.lacks(id))
			this.#unknown('check', id, [...this.checks.keys()], 'lessons/figures.yaml', place);
		return this.checks.get(id) ?? null;
	}

	/** Every one that is there. */
	all<Entry>(
		ids: readonly string[],
		find: (id: string, place: Place) => Entry | null,
		at: (index: number) => Place
	): Entry[] {
		return ids.flatMap((id, index) => find.call(this, id, at(index)) ?? []);
	}

	/** The one thing that an entry names as its source. */
	evidence(
		named: Partial<Record<'document' | 'account' | 'check', string | undefined>>,
		quote: TextQuote | undefined,
		at: (field?: string) => Place
	): Evidence | null {
		const { document, account, check } = named;
		if ([document, account, check].filter(Boolean).length !== 1) {
			this.problems.add('source_not_one', at());
			return null;
		}
		if (account) {
			const entry = this.account(account, at('account'));
			this.#inExcerpt(entry?.excerpt, quote, account, at);
			return entry && { kind: 'account', account: entry };
		}
		if (check) {
			const entry = this.check(check, at('check'));
			this.#inExcerpt(entry?.excerpt, quote, check, at);
			return entry && { kind: 'check', check: entry };
		}
		const slug = document ?? '';
		if (!quote) return this.document(slug, at('document')) && { kind: 'document', document: slug };
		const words = this.words(slug, quote, at);
		return words && { kind: 'document', ...words };
	}

	#inExcerpt(
		excerpt: string | undefined,
		quote: TextQuote | undefined,
		id: string,
		at: (field?: string) => Place
	) {
		if (excerpt === undefined || !quote || foldSpace(excerpt).includes(foldSpace(quote.exact))) return;
		this.problems.add('quote_not_found', at('exact'), quote.exact, `the excerpt of \`${id}\``, excerpt);
	}

	#unknown(what: string, id: string, known: string[], file: string, place: Place) {
		this.problems.add('entry_unknown', place, what, id, nearestName(id, known), file);
	}
}
