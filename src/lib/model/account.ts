import type { WrittenAccount } from '../server/lessons/schemas/accounts.ts';
import type { OutletName } from './outlet.ts';

/** What somebody else said: one outside text, with where it was read. */
export interface Account extends WrittenAccount {
	/** Whose account it is, in words that name the party: "From Leftbank’s side". Told by the module, not by the entry. */
	stands?: string;
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
}

/** Where an account stands towards the party that the documents speak for. */
export type Standpoint = Account['standpoint'];
