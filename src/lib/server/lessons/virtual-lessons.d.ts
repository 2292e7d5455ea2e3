/** Every file of the module's folder, as the build found it. `src/tools/check-lessons-plugin.ts` hands it over. */
declare module 'virtual:lessons' {
	const files: import('./lesson-file.ts').LessonFile[];
	export default files;
}
