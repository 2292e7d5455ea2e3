import GithubSlugger from 'github-slugger';
import { isMap, parseDocument } from 'yaml';
import type { NotedOption } from '../../lib/server/lessons/option-ids.ts';

/**
 * What the options of a lesson were called in saved answers before they had ids: after the first sixty characters of their
 * words.
 *
 * @param options all options of the lesson, in the order of the file
 * @returns the former names of those without a written id
 */
export function calledAfterWords(
	options: readonly NotedOption[]
): { question: string; former: string; id: string }[] {
	const sluggers = new Map<string, GithubSlugger>();
	return options.flatMap(({ question, words, id, written }) => {
		const slugger = sluggers.get(question) ?? new GithubSlugger();
		sluggers.set(question, slugger);
		const former = slugger.slug(words.slice(0, 60)) || slugger.slug('option');
		return written || former === id ? [] : [{ question, former, id }];
	});
}

/**
 * Adds former ids to the text of `former-ids.yaml`. What stands there stays.
 * @returns the new text, or `null` when it is not a map of cases
 */
export function addFormerIds(
	text: string,
	slug: string,
	ids: readonly { question: string; former: string; id: string }[]
): string | null {
	const yaml = parseDocument(text);
	if (yaml.errors.length > 0 || (yaml.contents !== null && !isMap(yaml.contents))) return null;
	for (const { question, former, id } of ids) yaml.setIn([slug, question, former], id);
	return yaml.toString({ lineWidth: 0 });
}
