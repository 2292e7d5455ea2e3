import { fileStem } from '../work/file-name.ts';

/**
 * Whose file it is, as far as its name tells: `Sam Lee.json` is “Sam Lee”. What schools' systems and the module put
 * around the name is taken off. Where nothing is left, the whole name of the file is the label.
 *
 * @param path the file's name, with its folders when it came in one
 */
export function labelOf(path: string): string {
	const parts = path.split(/[/\\]/u).filter((part) => part !== '');
	const own = nameIn(parts.at(-1) ?? '');
	if (own !== '') return own;
	// Some systems put each learner's files into a folder with the learner's name.
	const folder = parts.length > 1 ? nameIn(parts.at(-2) ?? '') : '';
	return folder === '' ? path : `${folder}/${parts.at(-1) ?? ''}`;
}

/** Whether the label is the learner's own, and not the name that every file of answers is given. */
export function tellsWho(path: string): boolean {
	return nameIn(path.split(/[/\\]/u).at(-1) ?? '') !== '';
}

function nameIn(name: string): string {
	return name
		.replace(/\.json$/iu, '')
		.replace(new RegExp(`${fileStem}(-\\d{4}-\\d{2}-\\d{2})?`, 'iu'), ' ')
		.replace(/_\d+_assignsubmission_file_?/iu, ' ')
		.replace(/\(\d+\)|(?:^|\s)-\s*(?:copy|kopie|copie)\b/giu, ' ')
		.replace(/[\s_]+/gu, ' ')
		.replace(/^[\s\-–,;.]+|[\s\-–,;.]+$/gu, '');
}

/** Whether it is a file that a system put beside the learners' files, and nobody handed in. */
export function isSystemFile(path: string): boolean {
	return /(^|[/\\])(\.[^/\\]+|__MACOSX[/\\].*|Thumbs\.db|desktop\.ini)$/iu.test(path);
}
