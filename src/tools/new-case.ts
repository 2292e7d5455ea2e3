/**
 * `npm run new-case`: asks a few questions and makes the folder of a case, which the next build shows.
 *
 * Ends with 0 when the case is made, 2 when it could not be made; then nothing has changed.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCancel, text as askText } from '@clack/prompts';
import { describeProblem } from '../lib/server/lessons/problems.ts';
import { checkFolder } from './check-folder.ts';
import { schemaFolder } from './json-schemas.ts';
import { lessonsFolder, shownFolder } from './lessons-folder.ts';
import { addEntries, addToOrder } from './new-case/add-to-module.ts';
import { questions, slugFrom, type Question } from './new-case/questions.ts';
import { starterFiles, type CaseAnswers } from './new-case/starter-files.ts';
import { starterWords } from './new-case/starter-words.ts';

const root = process.cwd();
const folder = lessonsFolder(root);
const shown = shownFolder(root, folder);
const setting = shown === 'lessons' ? '' : `LESSONS=${/\s/u.test(shown) ? JSON.stringify(shown) : shown} `;

const usage = `npm run new-case                      asks for what it needs, and makes a case
npm run new-case -- --title "…"       each answer can be given; without a terminal nothing is asked
${questions.map(({ name, help }) => `   ${`--${name} "…"`.padEnd(35)}${help}`).join('\n')}
LESSONS=path npm run new-case         in another module's folder`;

/** A reason, in words, why no case can be made. */
class Refusal extends Error {}

try {
	await run();
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function run() {
	const given = readOptions();
	if (!given) return console.log(usage);
	const module = join(folder, 'module.md');
	if (!existsSync(module)) {
		throw new Refusal(`There is no ${shown}/module.md. LESSONS has to name the folder of a module.`);
	}
	const answers = await gather(given);
	const order = addToOrder(readFileSync(module, 'utf8'), answers.slug);
	if (order === null) {
		throw new Refusal(
			`${shown}/module.md has no list \`order\` to add the case to. Write \`order: []\` there.`
		);
	}
	const accountsFile = join(folder, 'accounts.yaml');
	const place = join(folder, 'cases', answers.slug);
	const made = starterFiles(answers, {
		starters: join(dirname(process.argv[1] ?? ''), 'new-case'),
		folder: place,
		schemas: join(root, 'lessons', schemaFolder)
	});
	if (!made) throw new Refusal('In this text every sentence stands twice, so no question can quote from it.');
	const accounts = addEntries(
		existsSync(accountsFile) ? readFileSync(accountsFile, 'utf8') : '',
		made.accounts
	);
	if (accounts === null) {
		throw new Refusal(`${shown}/accounts.yaml is no list of entries that begin with a hyphen.`);
	}
	write(place, made.files);
	writeFileSync(accountsFile, accounts);
	writeFileSync(module, order);
	tell(answers);
}

/** The options, or `null` when somebody asks what they are. */
function readOptions(): Map<string, string> | null {
	const known = Object.fromEntries(questions.map(({ name }) => [name, { type: 'string' as const }]));
	const { values, tokens } = parseArgs({
		options: { ...known, help: { type: 'boolean' } },
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		const strange =
			token.kind === 'positional'
				? token.value
				: token.kind === 'option' && !(token.name in known) && token.name !== 'help'
					? token.rawName
					: null;
		if (strange !== null) {
			throw new Refusal(`new-case does not know "${strange}". It can be called like this:\n\n${usage}`);
		}
	}
	if (values['help']) return null;
	return new Map(
		Object.entries(values).map(([name, value]) => {
			if (typeof value !== 'string') throw new Refusal(`--${name} needs a value after it.`);
			return [name, value];
		})
	);
}

/** Every answer: from the options, else from the author when there is a terminal, else left open. */
async function gather(given: ReadonlyMap<string, string>): Promise<CaseAnswers> {
	const answers: Record<string, string> = {};
	for (const question of questions) {
		const usual = question.name === 'slug' ? freeSlug(answers['title'] ?? '') : (question.usual ?? '');
		answers[question.name] = await answer(question, usual, given.get(question.name));
	}
	const { title = '', slug = '', speaker = '', publisher = '', date = '', url = '', language = '' } = answers;
	return { title, slug, speaker, publisher, date, url, language, text: readText(answers['text'] ?? '') };
}

async function answer(question: Question, usual: string, given: string | undefined): Promise<string> {
	const valueOf = (raw = '') => tidy(raw) || usual;
	const wrongIn = (raw?: string) => {
		const value = valueOf(raw);
		return question.wrong(value) ?? problemHere(question.name, value) ?? undefined;
	};
	if (given !== undefined || !process.stdin.isTTY) {
		const wrong = wrongIn(given);
		if (wrong) throw new Refusal(`--${question.name}: ${wrong}`);
		return valueOf(given);
	}
	const typed = await askText({
		message: question.ask,
		placeholder: usual,
		defaultValue: usual,
		validate: wrongIn
	});
	if (isCancel(typed)) throw new Refusal('Nothing was made.');
	return valueOf(typed);
}

/** What only a look at the disk can tell. */
function problemHere(name: string, value: string): string | null {
	if (name === 'slug' && taken(value)) return `There is already a case "${value}". Nothing is overwritten.`;
	if (name === 'text' && value !== '') {
		if (!existsSync(resolve(root, value))) return `There is no file ${value}.`;
		if (!['.txt', '.md'].includes(extname(value))) return 'It has to be a .txt or .md file.';
		if (readFileSync(resolve(root, value), 'utf8').trim() === '') return `The file ${value} is empty.`;
	}
	return null;
}

function taken(slug: string): boolean {
	return ['cases', 'practice'].some((kind) => existsSync(join(folder, kind, slug)));
}

function freeSlug(title: string): string {
	const slug = slugFrom(title);
	if (slug === '' || !taken(slug)) return slug;
	let number = 2;
	while (taken(`${slug}-${number}`)) number++;
	return `${slug}-${number}`;
}

function readText(path: string): CaseAnswers['text'] {
	if (path === '') return null;
	const words = readFileSync(resolve(root, path), 'utf8')
		.replace(/^\uFEFF/u, '')
		.replaceAll('\r\n', '\n');
	return { words, markdown: extname(path) === '.md' };
}

/** One line, without signs that are no letters at all. */
function tidy(value: string): string {
	return value
		.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** Writes the folder whole or not at all. */
function write(place: string, files: ReadonlyMap<string, string>) {
	const draft = join(dirname(place), `.new-case-${process.pid}`);
	try {
		mkdirSync(draft, { recursive: true });
		for (const [name, text] of files) writeFileSync(join(draft, name), text);
		renameSync(draft, place);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		throw new Refusal(`The folder ${place} could not be written: ${(error as Error).message}`);
	}
}

function tell({ slug, text }: CaseAnswers) {
	const { problems } = checkFolder(root, folder);
	console.log(`The case is in ${shown}/cases/${slug}/, and last in the order of ${shown}/module.md.

Next:
1. ${setting}npm run dev
   shows it at http://localhost:5173/cases/${slug}/
2. ${setting}npm run check:lessons -- --watch
   in a second window tells you of every slip when you save, and where "${starterWords}" still stands.
3. ${text ? 'Compare document.md with the page, letter for letter. Then replace' : 'Put the text into document.md, word for word. Then replace'} every "${starterWords}".
   The guide is lessons/README.md, "A case in fifteen minutes".`);
	if (problems.length > 0) {
		console.log(`\nThe check has something to say already. The site is built when this is put right:\n`);
		for (const problem of problems) console.log(`${describeProblem(problem)}\n`);
	}
}
