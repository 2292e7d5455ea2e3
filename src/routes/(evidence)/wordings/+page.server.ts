import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { wordings, cases } = loadModule();
	return { wordings, titles: shortTitles(cases) };
}
