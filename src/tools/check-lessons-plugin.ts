import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { describeProblem } from '../lib/server/lessons/problems.ts';
import { checkFolder, type Checked } from './check-folder.ts';
import { formerIdsOf } from './former-ids.ts';
import { lessonsFolder } from './lessons-folder.ts';
import { moduleFacts } from './module-facts.ts';

const name = 'virtual:lessons';
const formerName = 'virtual:former-ids';
/** Vite's sign for a module that is no file. */
const resolved = `\0${name}`;
const formerResolved = `\0${formerName}`;

/** What a check tells of. */
type Told = Pick<Checked, 'folder' | 'problems'>;

/**
 * Hands the module to the site as `virtual:lessons`, from the folder that `LESSONS` names, and its list of former option
 * ids as `virtual:former-ids`. Stops the build, and
 * covers the page while writing, as long as they have a problem. All problems are told at once.
 */
export function checkLessons(): Plugin {
	let root = process.cwd();
	let building = false;
	/** Where a build keeps the module that it has read. */
	let kept = '';
	return {
		name: 'on-the-record:check-lessons',
		config: () => ({ define: { __MODULE__: JSON.stringify(moduleFacts(lessonsFolder(root))) } }),
		configResolved(config) {
			root = config.root;
			// The build for the browser is a part of the build for the server, and knows nothing of lessons.
			building = config.command === 'build' && config.mode !== 'test' && config.build.ssr !== false;
		},
		// Pages that are printed name the module in their margin, where a style sheet alone can write.
		transform(code, id) {
			if (!id.endsWith('/paper.css')) return;
			const title = moduleFacts(lessonsFolder(root)).title.replace(/['\\\n]/gu, '');
			return { code: code.replace('__MODULE_TITLE__', () => title), map: null };
		},
		resolveId: (id) => (id === name || id === formerName ? `\0${id}` : undefined),
		load(id) {
			if (id === resolved) return building ? moduleFrom(kept) : moduleOf(root);
			if (id !== formerResolved) return;
			const list = JSON.stringify(formerIdsOf(lessonsFolder(root)).list);
			return `export default JSON.parse(${JSON.stringify(list)});`;
		},
		buildStart() {
			if (!building) return;
			const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
			process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
			kept = join(folder, 'module');
			const checked = readInto(kept, root);
			const [first] = checked.problems;
			if (first) {
				this.error({
					message: tell(checked),
					id: first.file,
					loc: { file: first.file, line: first.line, column: first.column }
				});
			}
		},
		configureServer(server) {
			const folder = lessonsFolder(root).replaceAll('\\', '/');
			server.ws.on('connection', () => show(server, checkFolder(root)));
			server.watcher.add(folder);
			const changed = (file: string) => {
				if (!file.replaceAll('\\', '/').startsWith(`${folder}/`)) return;
				for (const { moduleGraph } of Object.values(server.environments)) {
					for (const id of [resolved, formerResolved]) {
						const files = moduleGraph.getModuleById(id);
						if (files) moduleGraph.invalidateModule(files);
					}
				}
				const checked = checkFolder(root);
				if (checked.problems.length > 0) show(server, checked);
				else server.ws.send({ type: 'full-reload' });
			};
			server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
		}
	};
}

/**
 * Reads the module once, in a process of its own, into a file. The build takes it from there twice, to list its pages and
 * to make them. To read a thousand cases each time would take a minute and three gigabytes.
 *
 * @throws when the folder cannot be read
 */
function readInto(file: string, root: string): Told {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--import', import.meta.resolve('tsx'), pathOf('./read-module.ts'), file],
		{ cwd: root, encoding: 'utf8', maxBuffer: Infinity }
	);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as Told;
}

/** Code that takes the module from the file. It runs where the build does, and is no part of the site. */
function moduleFrom(file: string): string {
	return [
		"import { readFileSync } from 'node:fs';",
		"import { deserialize } from 'node:v8';",
		`export default deserialize(readFileSync(${JSON.stringify(file)}));`
	].join('\n');
}

/** Code that reads the module's folder. */
function moduleOf(root: string): string {
	return [
		`import { checkFolder } from ${JSON.stringify(pathOf('./check-folder.ts'))};`,
		`export default checkFolder(${JSON.stringify(root)}, ${JSON.stringify(lessonsFolder(root))});`
	].join('\n');
}

const pathOf = (beside: string) => fileURLToPath(new URL(beside, import.meta.url));

function show(server: ViteDevServer, checked: Checked) {
	const [first] = checked.problems;
	if (!first) return;
	server.ws.send({
		type: 'error',
		err: {
			message: tell(checked),
			stack: '',
			id: first.file,
			loc: { file: first.file, line: first.line, column: first.column }
		}
	});
}

function tell({ problems, folder }: Told): string {
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return [`${count} in ${folder}/`, ...problems.map(describeProblem)].join('\n\n');
}
