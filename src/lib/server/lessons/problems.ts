/**
 * Every mistake that a lesson file can have: one list, one entry a code, with its sentence and the way out.
 * A code, once released, keeps its meaning. `lessons/README.md` explains each code under a heading of its name,
 * and a test holds the two together.
 */

/** A place in a file of `lessons/`. Lines and columns count from 1. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

interface Words {
	/** What is wrong, as a whole sentence. */
	message: string;
	/** What to do about it. */
	hint: string;
}

export interface Problem extends Place, Words {
	code: ProblemCode;
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

export const catalogue = {
	file_missing: (file: string, why: string): Words => ({
		message: `The file ${file} is missing.`,
		hint: `${why} Make the file, or remove what asks for it.`
	}),
	file_unknown: (file: string, known: readonly string[]): Words => ({
		message: `The file ${file} has no place here.`,
		hint: `Files that can stand here: ${list(known)}. Rename it or take it out.`
	}),
	front_matter_missing: (): Words => ({
		message: 'The file does not begin with front matter.',
		hint: 'Begin the file with a line `---`, then the fields, then another line `---`.'
	}),
	yaml_unreadable: (why: string): Words => ({
		message: `The YAML cannot be read: ${why}`,
		hint: 'Put a value that holds a colon, a hash or a quotation mark into quotation marks, and check the indentation.'
	}),
	field_missing: (field: string): Words => ({
		message: `The field \`${field}\` is missing.`,
		hint: `Add \`${field}:\` with its value.`
	}),
	field_unknown: (field: string, nearest: string | null, known: readonly string[]): Words => ({
		message: `There is no field \`${field}\`.`,
		hint: (nearest ? `Did you mean \`${nearest}\`? ` : '') + `Fields that can stand here: ${list(known)}.`
	}),
	field_wrong: (field: string, wrong: string): Words => ({
		message: `The field \`${field}\` has a value that does not fit: ${wrong}.`,
		hint: 'Change the value.'
	}),
	entry_repeated: (id: string, first: Place): Words => ({
		message: `The id \`${id}\` is used twice.`,
		hint: `It was first used in ${first.file}:${first.line}. Give one of the two another id.`
	}),
	entry_unknown: (what: string, id: string, nearest: string | null, file: string): Words => ({
		message: `There is no ${what} \`${id}\`.`,
		hint: (nearest ? `Did you mean \`${nearest}\`? ` : '') + `Entries stand in ${file}.`
	}),
	case_unlisted: (slug: string): Words => ({
		message: `The case ${slug} is not in the order of the module.`,
		hint: 'Add its name to `order` in module.md, or take the folder out.'
	}),
	case_unknown: (slug: string, nearest: string | null): Words => ({
		message: `The order of the module names the case \`${slug}\`, and there is no such folder.`,
		hint: (nearest ? `Did you mean \`${nearest}\`? ` : '') + 'Make the folder, or take the name out.'
	}),
	home_section_missing: (heading: string, nearest: string | null): Words => ({
		message: `module.md has no second-level heading "${heading}" with words under it.`,
		hint:
			(nearest ? `Did you mean "${nearest}"? ` : '') +
			'Write the section, or give `home` its heading in the same words.'
	}),
	home_section_unused: (heading: string): Words => ({
		message: `The section "${heading}" is on no page: \`home\` does not name it.`,
		hint: 'Name it in `home`, or take it out.'
	}),
	html_not_allowed: (html: string): Words => ({
		message: `Raw HTML is not allowed: ${html}`,
		hint: 'Write it in Markdown, or put it between backticks if readers are meant to see it.'
	}),
	image_without_text: (address: string): Words => ({
		message: `The image ${address} has no alternative text.`,
		hint: 'Write what the picture shows between the square brackets: ![what it shows](address).'
	}),
	link_not_to_an_entry: (address: string): Words => ({
		message: `The link to ${address} does not go through an entry.`,
		hint: 'Add the page to accounts.yaml and link to its id, as in [the ICRC](account:ic1), so that publisher, date and an archived copy come with it.'
	}),
	paragraph_too_long: (characters: number): Words => ({
		message: `A paragraph has ${characters} characters.`,
		hint: 'A paragraph has at most 10,000. Put empty lines between its parts.'
	}),
	paragraph_unknown: (id: string): Words => ({
		message: `The document has no paragraph \`${id}\`.`,
		hint: 'Paragraphs are p1, p2 … in the order of document.md; signatures are s1, s2 …'
	}),
	step_unknown: (name: string, nearest: string | null, known: readonly string[]): Words => ({
		message: `There is no step "${name}".`,
		hint: (nearest ? `Did you mean "${nearest}"? ` : '') + `The steps are ${known.join(', ')}.`
	}),
	step_missing: (name: string): Words => ({
		message: `The step "${name}" is missing.`,
		hint: `Add a second-level heading "## ${name}" in its place.`
	}),
	step_out_of_order: (name: string, before: string): Words => ({
		message: `The step "${name}" comes after "${before}", or comes twice.`,
		hint: 'Put the steps into the order that lessons/README.md gives.'
	}),
	text_outside_a_step: (): Words => ({
		message: 'There is text before the first step.',
		hint: 'Move it under one of the second-level headings.'
	}),
	question_id_repeated: (id: string, line: number): Words => ({
		message: `The question id \`${id}\` is used twice in this case.`,
		hint: `It was first used in line ${line}. Give one of the two questions another id.`
	}),
	question_without_words: (id: string): Words => ({
		message: `The question \`${id}\` has no words.`,
		hint: 'Write the question under its yaml fence.'
	}),
	options_wrong: (id: string, wanted: string, found: number): Words => ({
		message: `The question \`${id}\` needs ${wanted}, and has ${found}.`,
		hint: 'Write them as list items. For choices, every item begins with `- [ ]` or `- [x]`; for an order, with its number: `1.`'
	}),
	choice_without_right_answer: (id: string): Words => ({
		message: `The question \`${id}\` has no right answer.`,
		hint: 'Tick the right option with [x], or write `open: true` when there is none.'
	}),
	choice_with_too_many_right: (id: string): Words => ({
		message: `The question \`${id}\` has more right options than its kind allows.`,
		hint: 'Leave one [x], or make it `choose-several`. A question with `open: true` has no [x].'
	}),
	option_without_id: (option: string): Words => ({
		message: `The option "${option}" has no id.`,
		hint: 'Type `npm run ids`, which writes the ids that are missing. Or write one yourself behind the words, like `{#who-says}`.'
	}),
	option_id_repeated: (id: string, question: string, line: number): Words => ({
		message: `The id \`${id}\` is used twice in the question \`${question}\`.`,
		hint: `It was first used in line ${line}. Give the newer option another id.`
	}),
	option_id_wrong: (written: string): Words => ({
		message: `"${written}" is no id of an option.`,
		hint: 'An id stands once, behind the words of the option, and has at most 60 small letters a to z, digits and hyphens, like `{#who-says}`.'
	}),
	former_id_in_use: (id: string, question: string): Words => ({
		message: `\`${id}\` is called a former id, and an option of the question \`${question}\` has it.`,
		hint: 'Give that option another id, or take the line out.'
	}),
	item_without_reason: (item: string): Words => ({
		message: `The item "${item}" has no reason.`,
		hint: 'Under the item, after a blank line and indented by two spaces, say why somebody might choose it and what the text shows.'
	}),
	section_unknown: (name: string, nearest: string | null, known: readonly string[]): Words => ({
		message: `A question of this kind has no part "${name}".`,
		hint: (nearest ? `Did you mean "${nearest}"? ` : '') + `Parts that can stand here: ${known.join(', ')}.`
	}),
	section_missing: (id: string, name: string): Words => ({
		message: `The question \`${id}\` has no part "${name}".`,
		hint: `Add a fourth-level heading "#### ${name}" and what belongs under it.`
	}),
	hints_too_many: (id: string): Words => ({
		message: `The question \`${id}\` has more than three hints.`,
		hint: 'Keep the best three.'
	}),
	sum_without_result: (id: string): Words => ({
		message: `The sum of the question \`${id}\` has no result.`,
		hint: 'Do not divide by nought, and write dates as 2023-09-19.'
	}),
	quote_not_found: (exact: string, file: string, nearest: string | null): Words => ({
		message: `The quotation "${exact}" does not occur in ${file}.`,
		hint:
			(nearest ? `The nearest words are "${nearest}". ` : '') +
			'Copy the words exactly as they stand in one paragraph of the document.'
	}),
	quote_occurs_twice: (exact: string, times: number, where: string): Words => ({
		message: `The quotation "${exact}" occurs ${times} times: ${where}.`,
		hint: 'Make it longer, or add `prefix` or `suffix` with the words right before or after.'
	}),
	phrase_outside_passage: (phrase: string): Words => ({
		message: `The phrase "${phrase}" does not stand in the paragraphs that the question shows.`,
		hint: 'Copy a phrase from those paragraphs, or add its sentence to `about`.'
	}),
	excerpt_too_long: (words: number): Words => ({
		message: `The excerpt has ${words} words.`,
		hint: 'Excerpts have at most 40 words. Shorten it.'
	}),
	excerpt_cut: (field: 'before' | 'after'): Words => ({
		message: `The excerpt ${field === 'before' ? 'begins' : 'ends'} inside a sentence and has no \`${field}\`.`,
		hint: `Quote the whole sentence, or say in our own words in \`${field}:\` what stands ${field} it.`
	}),
	excerpt_gap: (): Words => ({
		message: 'The excerpt has three dots and no `between`.',
		hint: 'Quote without a gap, or say in `between:` what is left out, or that the dots are the page’s own.'
	}),
	finding_not_by_origins: (finding: string, origins: number): Words => ({
		message: `The finding is \`${finding}\`, and the comparable checks go back to ${origins === 1 ? 'one origin' : `${origins} origins`}.`,
		hint: 'A count with one origin is `one-origin`, whoever made it. `supported` needs two origins that agree, one of them not of the claimant’s side. A page without a number is not comparable.'
	}),
	rests_on_missing: (id: string, figure: string): Words => ({
		message: `The question \`${id}\` links to a check of \`${figure}\` and does not say what its key takes the finding to be.`,
		hint: `Add \`rests_on: { ${figure}: … }\` with the finding of that figure.`
	}),
	key_disagrees: (what: string, figure: string, key: string, finding: string): Words => ({
		message: `${what} takes \`${figure}\` to be \`${key}\`, and its finding is \`${finding}\`.`,
		hint: 'Look at the evidence again. Then change the key with its reasons, or the finding with its summary.'
	}),
	person_word_marked: (word: string): Words => ({
		message: `"${word}" is a word for people’s own situation, and is treated as a contested word.`,
		hint: 'Take the mark, or the form, out. The list stands in module.md under `people`.'
	}),
	gloss_missing: (): Words => ({
		message: 'The excerpt is not in English and has no `gloss`.',
		hint: 'Add `gloss:` with your translation.'
	}),
	address_missing: (): Words => ({
		message: 'The entry has no `url`.',
		hint: 'Give the address where the text was read. Only an invented practice case may leave it out.'
	}),
	source_not_one: (): Words => ({
		message: 'The entry does not name exactly one source.',
		hint: 'Give one of `document`, `account` or `check`.'
	}),
	parts_do_not_add_up: (id: string, parts: string[], sum: number, whole: string, number: number): Words => ({
		message: `The parts ${list(parts)} of the point \`${id}\` make ${sum}, and its \`${whole}\` is ${number}.`,
		hint: 'Check the numbers against the page. If the page itself is wrong, give the point the status `misprint`.'
	}),
	picture_lacks: (id: string, kind: string, what: string): Words => ({
		message: `The picture of \`${id}\` is of the kind \`${kind}\`, which needs ${what}.`,
		hint: 'Add it, or choose another kind: `rows` needs nothing but points.'
	}),
	figure_unbacked: (number: string): Words => ({
		message: `The site's own words give the number ${number}, and no document, figure, account or sum backs it.`,
		hint: 'Check the number. Then give it an entry in figures.yaml, accounts.yaml or series.yaml, or take it out.'
	}),
	accounts_too_few: (found: number): Words => ({
		message: `Other accounts has ${found} accounts.`,
		hint: 'Put at least three accounts beside the document: from the opposing party, from an international body, and from independent reporting.'
	}),
	accounts_out_of_order: (wanted: string): Words => ({
		message: 'The accounts do not come in the order that keeps the case fair.',
		hint: `Order: first the opposing party, then international bodies, then independent reporting. ${wanted}`
	}),
	part_missing: (what: string, step: string): Words => ({
		message: `The step "${step}" has no ${what}.`,
		hint: 'lessons/README.md shows how it is written.'
	}),
	more_repeated: (step: string): Words => ({
		message: `The core of the step "${step}" ends twice.`,
		hint: 'Keep the first `more: true` of the step, or the second.'
	}),
	more_empty: (step: string): Words => ({
		message: `Nothing follows \`more: true\` in the step "${step}".`,
		hint: 'Put the parts that can be left out below it, or take it out.'
	}),
	core_without_question: (step: string): Words => ({
		message: `The core of the step "${step}" asks nothing: all its questions stand below \`more: true\`.`,
		hint: 'Move the question that matters most above it.'
	}),
	core_too_long: (minutes: number, most: number, words: number, boxes: number): Words => ({
		message: `The core takes ${minutes} minutes: ${words} words and ${boxes} text boxes.`,
		hint: `${most} minutes are a lesson. Move parts below \`more: true\` in their steps, or shorten them.`
	}),
	recall_not_three: (found: number): Words => ({
		message: `Recall has ${found} questions.`,
		hint: 'Ask exactly three questions from the case before.'
	}),
	withheld_unexplained: (): Words => ({
		message: 'The document has a withheld mark, and the source card does not say what was taken out and why.',
		hint: 'Add `withheld:` to the front matter.'
	}),
	contested_word: (word: string, term: string): Words => ({
		message: `The site's own voice uses the contested word "${word}" (${term}).`,
		hint: 'Put it into double quotation marks and name the speaker, or use a plain word. lessons/README.md lists the names we use.'
	})
} satisfies Record<string, (...details: never[]) => Words>;

export type ProblemCode = keyof typeof catalogue;

/** Collects problems while files are read, so that all are told at once. */
export class Problems {
	readonly all: Problem[] = [];

	/** Adds one problem. The details are those of its entry in the catalogue. */
	add<Code extends ProblemCode>(code: Code, place: Place, ...details: Parameters<(typeof catalogue)[Code]>) {
		const words = (catalogue[code] as (...details: unknown[]) => Words)(...details);
		const { file, line, column } = place;
		this.all.push({ file, line, column, code, ...words });
	}

	/** All problems, by file and place. A file that is missing has no other problem. */
	sorted(): Problem[] {
		const missing = new Set(this.all.filter(({ code }) => code === 'file_missing').map(({ file }) => file));
		const told = this.all.filter(({ code, file }) => code === 'file_missing' || !missing.has(file));
		return told.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
	}
}

/** A problem as an author reads it: place, code, what is wrong, the way out. */
export function describeProblem({ file, line, column, code, message, hint }: Problem): string {
	return `${file}:${line}:${column}\n${code}: ${message}\n  ${hint}  More: lessons/README.md#${code}`;
}
