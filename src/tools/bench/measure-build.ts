import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, type Taken } from './child.ts';

/** What a build of the site took and made. Sizes in bytes, uncompressed. */
export interface BuildMeasured extends Omit<Taken, 'output'> {
	/** Of the seconds, those that went into writing the print pack's Word files. */
	wordSeconds: number;
	files: number;
	size: number;
	/** Without the Word files. */
	sizeOfPages: number;
}

/** A file that was made, with the moment it was written. */
export interface Written {
	path: string;
	/** In ms. */
	at: number;
	size: number;
}

/**
 * Builds the site of a module.
 *
 * @param root the top of the project
 * @param lessons the module's folder
 * @param into the folder of the site
 */
export async function measureBuild(root: string, lessons: string, into: string): Promise<BuildMeasured> {
	const taken = await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
		LESSONS: lessons,
		BUILD: into,
		// What a build that is stopped leaves behind goes with the rest.
		TMPDIR: dirname(into)
	});
	// svelte.config.js keeps what is made on the way here.
	const apart = join(root, '.svelte-kit/builds', createHash('sha1').update(into).digest('hex').slice(0, 8));
	const wordSeconds = secondsOf(filesIn(join(apart, 'output/prerendered')), isWord);
	rmSync(apart, { recursive: true, force: true });
	const files = filesIn(into);
	const sizeOf = (some: readonly Written[]) => some.reduce((sum, { size }) => sum + size, 0);
	return {
		seconds: taken.seconds,
		processor: taken.processor,
		peakMemory: taken.peakMemory,
		wordSeconds,
		files: files.length,
		size: sizeOf(files),
		sizeOfPages: sizeOf(files.filter((file) => !isWord(file)))
	};
}

const isWord = ({ path }: Written) => path.endsWith('.docx');

/** Every file below a folder; none when there is no such folder. */
export function filesIn(folder: string): Written[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const { mtimeMs, size } = statSync(path);
			return { path, at: mtimeMs, size };
		});
}

/**
 * How long some of the files took to make, when all were made one after the other, as prerendering does: from the file
 * before each of them to itself.
 */
export function secondsOf(files: readonly Written[], counts: (file: Written) => boolean): number {
	const inOrder = files.toSorted((a, b) => a.at - b.at);
	return inOrder.reduce((sum, file, index) => {
		const before = inOrder[index - 1];
		return before && counts(file) ? sum + (file.at - before.at) / 1000 : sum;
	}, 0);
}

/** Cold and warm seconds of `npm run check:lessons`: without and with what it remembers of the run before. */
export async function measureCheck(root: string, lessons: string): Promise<{ cold: number; warm: number }> {
	const memory = join(root, 'node_modules/.cache/on-the-record/yaml.json');
	rmSync(memory, { force: true });
	const check = () =>
		run(process.execPath, ['--import', 'tsx', join(root, 'src/tools/check-lessons.ts')], {
			LESSONS: lessons
		});
	const { seconds: cold } = await check();
	const { seconds: warm } = await check();
	rmSync(memory, { force: true });
	return { cold, warm };
}
