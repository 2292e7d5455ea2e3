import type { LessonFile } from './lesson-file.ts';
import { lineBreaks } from './markdown.ts';
import type { Problems } from './problems.ts';

/**
 * The longest run of Markdown without an empty line, in characters. Reading emphasis takes the square of a paragraph's
 * length; no author needs a tenth of this.
 */
const most = 10_000;

/** Front matter is YAML, and is read as such. Its list of cases may be as long as it is. */
const frontMatter = /^---\n(?:.*\n)*?---\n/u;

/** The file with every paragraph that is too long cut short. Each is a problem; lines keep their numbers. */
export function cutLongParagraphs(file: LessonFile, problems: Problems): LessonFile {
	if (file.text.length <= most || !file.path.endsWith('.md')) return file;
	const [front = ''] = frontMatter.exec(file.text) ?? [];
	let line = 1 + lineBreaks(front);
	const text = file.text
		.slice(front.length)
		.split(/(\n[ \t]*\n)/u)
		.map((part) => {
			const here = line;
			line += lineBreaks(part);
			if (part.length <= most) return part;
			problems.add('paragraph_too_long', { file: file.path, line: here, column: 1 }, part.length);
			const cut = part.slice(0, most);
			return cut + '\n'.repeat(lineBreaks(part) - lineBreaks(cut));
		})
		.join('');
	return { ...file, text: front + text };
}
