import { entriesOf } from '$lib/search/entries.ts';
import { groupNames, listIndex } from '$lib/search/groups.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const module = loadModule();
	return { groups: listIndex(entriesOf(module), groupNames(module)) };
}
