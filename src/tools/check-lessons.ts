/** `npm run check:lessons`: prints every problem in `lessons/`, and fails when there is one. */
import { describeProblem } from '../lib/server/lessons/problems.ts';
import { parseLessons } from '../lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from './read-lesson-files.ts';

const { module, problems } = parseLessons(readLessonFiles(process.cwd()));
for (const problem of problems) console.error(describeProblem(problem) + '\n');
const cases = module?.cases.length ?? 0;
console.log(
	problems.length === 0
		? `No problems in ${cases} cases.`
		: `${problems.length} problem${problems.length === 1 ? '' : 's'} in lessons/.`
);
process.exitCode = problems.length === 0 ? 0 : 1;
