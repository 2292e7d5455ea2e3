import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { describeProblem, type Problem } from '../lib/server/lessons/problems.ts';
import { checkFolder, type Checked } from './check-folder.ts';
import { lessonsFolder } from './lessons-folder.ts';
import { moduleId } from './module-id.ts';

const name = 'virtual:lessons';
/** Vite's sign for a module that is no file. */
const resolved = `\0${name}`;
const reader = fileURLToPath(new URL('./read-lesson-files.ts', import.meta.url));

/**
 * Hands the module's files to the site as `virtual:lessons`, from the folder that `LESSONS` names. Stops the build, and
 * covers the page while writing, as long as they have a problem. All problems are told at once.
 */
export function checkLessons(): Plugin {
	let root = process.cwd();
	let building = false;
	return {
		name: 'on-the-record:check-lessons',
		config: () => ({ define: { __MODULE_ID__: JSON.stringify(moduleId(lessonsFolder(root))) } }),
		configResolved(config) {
			root = config.root;
			building = config.command === 'build' && config.mode !== 'test';
		},
		resolveId: (id) => (id === name ? resolved : undefined),
		load: (id) => (id === resolved ? readFrom(root) : undefined),
		buildStart() {
			if (!building) return;
			const checked = checkFolder(root);
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
					const files = moduleGraph.getModuleById(resolved);
					if (files) moduleGraph.invalidateModule(files);
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
 * A module that reads the files when it is run. Prerendering runs where the build does; were the files' text a part of the
 * bundle, bundling a thousand cases would take gigabytes.
 */
function readFrom(root: string): string {
	const [path, ...places] = [reader, root, lessonsFolder(root)].map((one) => JSON.stringify(one));
	return `import { readLessonFiles } from ${path};\nexport default readLessonFiles(${places.join(', ')});`;
}

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

function tell({ problems, folder }: { problems: Problem[]; folder: string }): string {
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return [`${count} in ${folder}/`, ...problems.map(describeProblem)].join('\n\n');
}
