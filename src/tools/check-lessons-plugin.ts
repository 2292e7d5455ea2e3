import type { Plugin, ViteDevServer } from 'vite';
import { parseLessons } from '../lib/server/lessons/parse-lessons.ts';
import { describeProblem, type Problem } from '../lib/server/lessons/problems.ts';
import { readLessonFiles } from './read-lesson-files.ts';

/**
 * Stops the build, and covers the page while writing, as long as `lessons/` has a problem. All problems are told at once.
 */
export function checkLessons(): Plugin {
	let root = '';
	let building = false;
	const problems = () => parseLessons(readLessonFiles(root)).problems;
	return {
		name: 'on-the-record:check-lessons',
		configResolved(config) {
			root = config.root;
			building = config.command === 'build' && config.mode !== 'test';
		},
		buildStart() {
			const found = building ? problems() : [];
			const [first] = found;
			if (first) {
				this.error({
					message: tell(found),
					id: first.file,
					loc: { file: first.file, line: first.line, column: first.column }
				});
			}
		},
		configureServer(server) {
			server.ws.on('connection', () => show(server, problems()));
			server.watcher.add(`${root}/lessons`);
			const changed = (file: string) => {
				if (!file.includes('/lessons/')) return;
				const found = problems();
				if (found.length > 0) show(server, found);
				else server.ws.send({ type: 'full-reload' });
			};
			server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
		}
	};
}

function show(server: ViteDevServer, found: Problem[]) {
	const [first] = found;
	if (!first) return;
	server.ws.send({
		type: 'error',
		err: {
			message: tell(found),
			stack: '',
			id: first.file,
			loc: { file: first.file, line: first.line, column: first.column }
		}
	});
}

function tell(found: Problem[]): string {
	const count = found.length === 1 ? '1 problem' : `${found.length} problems`;
	return [`${count} in lessons/`, ...found.map(describeProblem)].join('\n\n');
}
