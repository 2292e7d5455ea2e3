/**
 * `npm run check:lessons`: prints every problem in the lessons, with its place and the way out.
 *
 * Ends with 0 when there is no problem, 1 when there is one, 2 when nothing could be checked.
 */
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Module } from '../lib/model/module.ts';
import { balanceColumns, balanceOf } from '../lib/server/lessons/balance.ts';
import { describeProblem } from '../lib/server/lessons/problems.ts';
import { rememberYaml } from '../lib/server/lessons/read-yaml.ts';
import { checkFolder } from './check-folder.ts';
import { lessonsFolder, shownFolder } from './lessons-folder.ts';
import { starterWords } from './new-case/starter-words.ts';
import { yamlMemory } from './yaml-memory.ts';

const usage = `npm run check:lessons                 every problem, with its place and the way out
npm run check:lessons -- --watch      the same again whenever a file changes; Ctrl+C ends it
npm run check:lessons -- --balance    what each party gets: words, questions, checks, accounts
npm run check:lessons -- --json       for editors and programs; lessons/README.md has its shape
LESSONS=path npm run check:lessons    another module's folder`;

const root = process.cwd();
const path = lessonsFolder(root);
const { values, tokens } = parseArgs({
	options: {
		watch: { type: 'boolean' },
		balance: { type: 'boolean' },
		json: { type: 'boolean' },
		help: { type: 'boolean' }
	},
	strict: false,
	tokens: true
});
const known = ['watch', 'balance', 'json', 'help'];
const strange = tokens.find(
	(token) => token.kind === 'positional' || (token.kind === 'option' && !known.includes(token.name))
);

if (strange) {
	const what = strange.kind === 'option' ? strange.rawName : 'value' in strange ? strange.value : '';
	stop(`check:lessons does not know "${what}". It can be called like this:\n\n${usage}`);
} else if (values['help']) {
	console.log(usage);
} else if (!existsSync(path)) {
	stop(`There is no folder ${shownFolder(root, path)}. LESSONS has to name the folder of a module.`);
} else {
	const memory = yamlMemory(join(root, 'node_modules/.cache/on-the-record/yaml.json'));
	rememberYaml(memory);
	const again = () => {
		check();
		memory.keep();
	};
	again();
	if (values['watch']) {
		let waiting: NodeJS.Timeout | undefined;
		// An editor writes a file in several steps; one answer is enough.
		watch(path, { recursive: true }, () => {
			clearTimeout(waiting);
			waiting = setTimeout(again, 100);
		});
	}
}

function check() {
	const { folder, module, problems, unfinished } = checkFolder(root, path);
	const cases = module?.cases.length ?? 0;
	process.exitCode = problems.length === 0 ? 0 : 1;
	if (values['json']) {
		const told = problems.map(({ file, line, column, code, message, hint }) => ({
			file,
			line,
			column,
			code,
			message,
			hint,
			help: `lessons/README.md#${code}`
		}));
		console.log(JSON.stringify({ version: 1, folder, cases, problems: told, unfinished }));
		return;
	}
	for (const problem of problems) console.error(describeProblem(problem) + '\n');
	for (const { file, places } of unfinished) {
		console.log(`${file} still says "${starterWords}" in ${places} place${places === 1 ? '' : 's'}.`);
	}
	if (values['balance'] && module) console.log(balanceAsText(module));
	const end =
		problems.length === 0
			? `No problems in ${cases} cases.`
			: `${problems.length} problem${problems.length === 1 ? '' : 's'} in ${folder}/.`;
	console.log(values['watch'] ? `${new Date().toLocaleTimeString('en-GB')}  ${end}` : end);
}

/** The balance sheet as tables of plain text, the whole module first. */
function balanceAsText(module: Module): string {
	const { same, other } = module.sides;
	const heads = [same, other, 'Bodies, states', 'Reporting'].map((head) => head.slice(0, 18));
	const line = (first: string, cells: (string | number)[]) =>
		first.padEnd(64) + cells.map((cell) => String(cell).padStart(20)).join('');
	return balanceOf(module)
		.map(({ title, rows }) =>
			[
				title,
				line('', heads),
				...rows.map(({ measure, counts }) =>
					line(
						measure,
						balanceColumns.map((column) => counts[column])
					)
				),
				''
			].join('\n')
		)
		.join('\n');
}

function stop(words: string) {
	console.error(words);
	process.exitCode = 2;
}
