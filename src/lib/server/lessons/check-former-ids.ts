import type { Case } from '../../model/lesson.ts';
import { optionsOf } from '../../questions/option-ids.ts';
import type { EntryMap } from './entry-map.ts';
import type { LessonFile } from './lesson-file.ts';
import { nearestName } from './nearest-name.ts';
import type { Noted } from './noted.ts';
import type { Problems } from './problems.ts';
import { checkYaml, readYaml } from './read-yaml.ts';
import { formerIds } from './schemas/former-ids.ts';

/**
 * Checks `former-ids.yaml`: every case, question and option of today that it names is there, and no option has a former id
 * still. A lesson with problems of its own is left out, because it may not have been read whole.
 *
 * @param folders the folder of each case, by its slug
 */
export function checkFormerIds(
	file: LessonFile,
	cases: readonly Case[],
	folders: EntryMap<string>,
	noted: Noted,
	problems: Problems
) {
	const source = readYaml(file.text, file.path, 1, problems);
	// A file with nothing in it but comments.
	const read = source && source.data !== null && checkYaml(source, formerIds, noted, problems);
	if (!source || !read) return;
	const unknown = (what: string, path: string[], id: string, known: Iterable<string>, where: string) =>
		problems.add('entry_unknown', source.placeOf(path), what, id, nearestName(id, [...known]), where);
	for (const [slug, questions] of Object.entries(read)) {
		const folder = folders.get(slug);
		if (folder === undefined) {
			unknown('case', [slug], slug, folders.keys(), 'lessons/cases/');
			continue;
		}
		const lesson = `${folder}/lesson.md`;
		const steps = cases.find((one) => one.slug === slug)?.steps;
		if (!steps || problems.all.some((problem) => problem.file === lesson)) continue;
		const options = new Map(
			steps.flatMap(({ parts }) =>
				parts.flatMap((part): [string, Set<string>][] =>
					part.kind === 'question'
						? [[part.question.shown.id, new Set(optionsOf(part.question.shown).map(({ id }) => id))]]
						: []
				)
			)
		);
		for (const [question, ids] of Object.entries(questions)) {
			const today = options.get(question);
			if (!today) unknown('question', [slug, question], question, options.keys(), lesson);
			for (const [former, id] of Object.entries(today ? ids : {})) {
				const path = [slug, question, former];
				if (!today?.has(id)) unknown('option', path, id, today ?? [], lesson);
				if (today?.has(former)) problems.add('former_id_in_use', source.placeOf(path), former, question);
			}
		}
	}
}
