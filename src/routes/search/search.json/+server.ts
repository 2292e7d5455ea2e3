import { json } from '@sveltejs/kit';
import { entriesOf } from '$lib/search/entries.ts';
import { groupNames } from '$lib/search/groups.ts';
import { indexFor } from '$lib/search/search.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Everything that can be found, with its index. The search page fetches it when it is used. */
export function GET() {
	const module = loadModule();
	return json(indexFor(entriesOf(module), groupNames(module)));
}
