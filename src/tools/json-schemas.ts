import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { account } from '../lib/server/lessons/schemas/accounts.ts';
import { annotations } from '../lib/server/lessons/schemas/annotations.ts';
import { classroom } from '../lib/server/lessons/schemas/class.ts';
import { sourceCard } from '../lib/server/lessons/schemas/document.ts';
import { sharedEvent } from '../lib/server/lessons/schemas/events.ts';
import { figure } from '../lib/server/lessons/schemas/figures.ts';
import { formerIds } from '../lib/server/lessons/schemas/former-ids.ts';
import { lessonFacts } from '../lib/server/lessons/schemas/lesson.ts';
import { moduleFacts } from '../lib/server/lessons/schemas/module.ts';
import { outlet } from '../lib/server/lessons/schemas/outlets.ts';
import { pairNote } from '../lib/server/lessons/schemas/pairs.ts';
import { reading } from '../lib/server/lessons/schemas/readings.ts';
import { series } from '../lib/server/lessons/schemas/series.ts';
import { sumCheck } from '../lib/server/lessons/schemas/sums.ts';
import { term } from '../lib/server/lessons/schemas/terms.ts';
import { timelineEntry } from '../lib/server/lessons/schemas/timeline.ts';
import { twin } from '../lib/server/lessons/schemas/twins.ts';
import { wording } from '../lib/server/lessons/schemas/wordings.ts';

/** Each file of a module that holds fields, and what it has to hold. Of a Markdown file it is the front matter. */
export const fileSchemas: Record<string, { schema: v.GenericSchema; about: string }> = {
	'module.md': { schema: moduleFacts, about: 'The title of the module and the order of its cases.' },
	'document.md': { schema: sourceCard, about: 'The source card: what could be established before reading.' },
	'lesson.md': { schema: lessonFacts, about: 'What the lesson is about.' },
	'accounts.yaml': { schema: v.array(account), about: 'What other people said.' },
	'figures.yaml': { schema: v.array(figure), about: 'The numbers in the documents, and who else counted.' },
	'terms.yaml': { schema: v.array(term), about: 'Contested words, and who uses which.' },
	'outlets.yaml': { schema: v.array(outlet), about: 'Who stands behind the pages that are cited.' },
	'readings.yaml': { schema: v.array(reading), about: 'What the pages for teachers rest on.' },
	'timeline.yaml': { schema: v.array(timelineEntry), about: 'Days, and who says what happened on them.' },
	'events.yaml': { schema: v.array(sharedEvent), about: 'The same event in several documents.' },
	'wordings.yaml': { schema: v.array(wording), about: 'One text as several pages word it.' },
	'pairs.yaml': { schema: v.array(pairNote), about: 'What two documents are to each other.' },
	'sums.yaml': { schema: v.array(sumCheck), about: 'Sums that the documents make, and other readings.' },
	'series.yaml': { schema: v.array(series), about: 'Numbers over time, for the pictures.' },
	'former-ids.yaml': {
		schema: formerIds,
		about: 'Ids that options had, and those that they have now.'
	},
	'annotations.yaml': { schema: annotations, about: 'Contested words in one document.' },
	'twins.yaml': { schema: v.array(twin), about: 'Sentences of one document beside plain words.' },
	'class.yaml': { schema: classroom, about: 'Prompts, a debate and an exit ticket for a class.' }
};

/** The folder in `lessons/` that holds the schemas. Its dot keeps it out of an author's way. */
export const schemaFolder = '.schemas';

/**
 * The JSON Schemas (draft-07, which editors know) of a module's files, made from what the check itself uses, so that an
 * editor and the check cannot disagree about a field. What needs the other files, such as whether a quotation stands in
 * its document, only the check knows.
 *
 * @returns the text of each schema, by its file name in `lessons/.schemas/`
 */
export function jsonSchemas(): Map<string, string> {
	return new Map(
		Object.entries(fileSchemas).map(([file, { schema, about }]) => {
			const { $schema, ...rules } = toJsonSchema(schema, {
				target: 'draft-07',
				// What authors write is the input. Space around it, days that do not exist and meanings are for the check.
				typeMode: 'input',
				ignoreActions: ['trim', 'check', 'metadata'],
				overrideAction: ({ valibotAction, jsonSchema }) =>
					valibotAction.type === 'regex'
						? {
								...jsonSchema,
								pattern: (valibotAction as v.RegexAction<string, undefined>).requirement.source
							}
						: undefined
			});
			const whole = { $schema, title: file, description: about, ...rules };
			return [schemaName(file), `${JSON.stringify(whole, null, '\t')}\n`];
		})
	);
}

/** The name of the schema for a file of a module, given the file's name or path: `terms.json` for `terms.yaml`. */
export function schemaName(path: string): string {
	const name = path.split(/[\\/]/u).at(-1) ?? '';
	return name.replace(/\.[a-z]+$/u, '.json');
}

/**
 * The first line of a YAML file of a module: it tells an editor which schema is the file's. The editors of the Red Hat
 * language server (VS Code, Neovim, Helix, Emacs) read it, and those of JetBrains too.
 *
 * @param path the file's path, in the same terms as `schemas`
 * @param schemas the path of the folder with the schemas
 * @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
export function schemaLine(path: string, schemas: string): string {
	const from = path.split(/[\\/]/u).slice(0, -1);
	const to = schemas.split(/[\\/]/u);
	while (from.length > 0 && from[0] === to[0]) {
		from.shift();
		to.shift();
	}
	const address = [...(from.length > 0 ? from.map(() => '..') : ['.']), ...to, schemaName(path)].join('/');
	return `# yaml-language-server: $schema=${address}`;
}
