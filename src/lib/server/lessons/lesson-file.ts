/** One file of `lessons/`, with its path from the top of the project (`lessons/module.md`). */
export interface LessonFile {
	path: string;
	text: string;
}
