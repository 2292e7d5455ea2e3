/**
 * Runs a tool of this folder: `node src/tools/run.js check-lessons --watch`. A tool is TypeScript. It is bundled with its
 * packages when one of them has changed and kept in `node_modules/.cache`, because to translate and find its files again
 * at every start takes longer than most tools run.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cache = join(root, 'node_modules/.cache/on-the-record');

const [name = '', ...more] = process.argv.slice(2);
const source = join(root, 'src/tools', `${name}.ts`);
if (!/^[a-z-]+$/u.test(name) || !existsSync(source)) {
	console.error(`There is no tool "${name}". Tools are the scripts that package.json names.`);
	process.exit(2);
}
process.argv.splice(1, process.argv.length - 1, source, ...more);
await import(pathToFileURL(await bundle()).href);

/** The path of the tool's bundle, which is made anew when a file of it, or an installed package, is not what it was. */
async function bundle() {
	const file = join(cache, `${name}.mjs`);
	const made = join(cache, `${name}.json`);
	if (existsSync(file) && existsSync(made)) {
		const { files, hash } = JSON.parse(readFileSync(made, 'utf8'));
		if (hashOf(files) === hash) return file;
	}
	const { rolldown } = await import('rolldown');
	// A browser is driven by a package with programs of its own, which cannot be bundled.
	const build = await rolldown({ input: source, platform: 'node', external: [/playwright/u] });
	const { output } = await build.generate({ format: 'esm', codeSplitting: false });
	await build.close();
	const [{ code, moduleIds }] = output;
	const own = moduleIds.filter((id) => existsSync(id) && !id.includes('node_modules'));
	const files = ['package-lock.json', 'src/tools/run.js', ...own.map((id) => relative(root, id))];
	// What a tool kept there was made by what it was before.
	rmSync(join(cache, 'yaml.json'), { force: true });
	mkdirSync(cache, { recursive: true });
	write(file, code);
	write(made, JSON.stringify({ files, hash: hashOf(files) }));
	return file;
}

/** @param {string[]} files paths from the top of the project */
function hashOf(files) {
	const hash = createHash('sha1');
	for (const path of files) hash.update(existsSync(join(root, path)) ? readFileSync(join(root, path)) : '-');
	return hash.digest('hex');
}

/**
 * Writes a file whole or not at all: two tools may start at once.
 *
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, text);
	renameSync(draft, file);
}
