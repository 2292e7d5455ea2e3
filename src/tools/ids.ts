/**
 * `npm run ids`: writes the ids that options of the lessons do not have yet, behind their words.
 *
 * Ends with 0 when every option has one, 1 when some have to be written by hand, 2 when nothing could be done.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addFormerIds, calledAfterWords } from './ids/former-ids.ts';
import { optionsIn, writeIds } from './ids/write-ids.ts';
import { schemaLine, schemaFolder } from './json-schemas.ts';
import { lessonsFolder, shownFolder } from './lessons-folder.ts';
import { readLessonFiles } from './read-lesson-files.ts';

const usage = `npm run ids                           writes the ids that options do not have yet
npm run ids -- --published            for cases that learners have answered before options had ids:
                                      notes in former-ids.yaml what each option was called in saved answers
LESSONS=path npm run ids              in another module's folder`;

const root = process.cwd();
const folder = lessonsFolder(root);
const shown = shownFolder(root, folder);
const { values, tokens } = parseArgs({
	options: { published: { type: 'boolean' }, help: { type: 'boolean' } },
	strict: false,
	tokens: true
});
const strange = tokens.find(
	(token) =>
		token.kind === 'positional' || (token.kind === 'option' && !['published', 'help'].includes(token.name))
);

if (strange) {
	const what = strange.kind === 'option' ? strange.rawName : 'value' in strange ? strange.value : '';
	stop(`ids does not know "${what}". It can be called like this:\n\n${usage}`);
} else if (values['help']) {
	console.log(usage);
} else if (!existsSync(folder)) {
	stop(`There is no folder ${shown}. LESSONS has to name the folder of a module.`);
} else run();

function run() {
	const formerFile = join(folder, 'former-ids.yaml');
	const schema = schemaLine(formerFile, join(root, 'lessons', schemaFolder));
	let former: string | null = existsSync(formerFile) ? readFileSync(formerFile, 'utf8') : `${schema}\n`;
	const changed = new Map<string, string>();
	let count = 0;
	for (const { path } of readLessonFiles(root, folder)) {
		const [, , slug = '', name] = path.split('/');
		if (name !== 'lesson.md') continue;
		const file = join(folder, path.slice('lessons/'.length));
		const told = path.replace('lessons', () => shown);
		const bytes = readFileSync(file);
		const before = bytes.toString('utf8');
		if (!Buffer.from(before).equals(bytes))
			return stop(`${told} is not written in UTF-8. Nothing was changed.`);
		const { text, written, left } = writeIds(before);
		for (const { line, words } of left) {
			console.error(
				`${told}:${line}\nNo id can be put behind "${words}". Write it yourself, like {#who-says}.\n`
			);
			process.exitCode = 1;
		}
		if (written.length === 0) continue;
		changed.set(file, text);
		count += written.length;
		console.log(`${told}: ${written.length} new`);
		if (!values['published']) continue;
		const ids = new Set(written.map(({ question, id }) => `${question}/${id}`));
		const names = calledAfterWords(optionsIn(before)).filter(({ question, id }) =>
			ids.has(`${question}/${id}`)
		);
		former = addFormerIds(former, slug, names);
		if (former === null) return stop(`${shown}/former-ids.yaml is no map of cases. Nothing was changed.`);
	}
	for (const [file, text] of changed) writeFileSync(file, text);
	if (values['published'] && count > 0) writeFileSync(formerFile, former);
	console.log(count === 0 ? 'No id was missing.' : `${count} ids written.`);
}

function stop(words: string) {
	console.error(words);
	process.exitCode = 2;
}
