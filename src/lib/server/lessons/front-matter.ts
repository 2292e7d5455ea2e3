import type { LessonFile } from './lesson-file.ts';
import type { Problems } from './problems.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';

/** A file in its two halves. `bodyLine` is the line where the body begins, from 1. */
export interface WithFrontMatter {
	front: YamlSource | null;
	body: string;
	bodyLine: number;
}

/** Parts a file into front matter and body. A file without front matter is a problem, and all of it is body. */
export function readFrontMatter({ path, text }: LessonFile, problems: Problems): WithFrontMatter {
	const lines = text.split('\n');
	const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
	if (end === -1) {
		problems.add('front_matter_missing', { file: path, line: 1, column: 1 });
		return { front: null, body: text, bodyLine: 1 };
	}
	return {
		front: readYaml(lines.slice(1, end).join('\n'), path, 2, problems),
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2
	};
}
