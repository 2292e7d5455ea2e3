import { parseLessons } from '../../src/lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from '../../src/tools/read-lesson-files.ts';

/** The lessons as the built site has them. */
export const { module } = parseLessons(readLessonFiles('.'));
