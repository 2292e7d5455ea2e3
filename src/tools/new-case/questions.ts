/** One thing that an author is asked. */
export interface Question {
	/** The option that answers it. */
	name: string;
	ask: string;
	help: string;
	/** The answer when none is given. */
	usual?: string;
	/** Why an answer cannot be used, in words; `null` when it can. */
	wrong(value: string): string | null;
}

const anything = () => null;

/** What is asked, in its order. Everything but the title may stay empty, to be written later. */
export const questions: readonly Question[] = [
	{
		name: 'title',
		ask: 'What is the title of the document, as printed?',
		help: 'the title of the document, as printed; it is needed',
		wrong: (value) => (value === '' ? 'A case needs a title. A text without one has its first words.' : null)
	},
	{
		name: 'slug',
		ask: "What is the name of the case's folder? It is also its address: small letters, digits and hyphens.",
		help: "the folder's name: small letters, digits and hyphens; made from the title",
		wrong: (value) => {
			if (value === '') return 'The title gives no name for a folder. Give one with small letters a to z.';
			if (value.length > 60) return 'A name of at most 60 characters is enough.';
			if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(value))
				return 'Some computers keep this name for themselves.';
			return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value)
				? null
				: 'It has small letters, digits and hyphens only, like letter-of-may.';
		}
	},
	{
		name: 'speaker',
		ask: 'Who speaks in it? Name and office. Do not name a private person. (Empty: later)',
		help: 'who speaks: the name and the office',
		wrong: anything
	},
	{
		name: 'publisher',
		ask: 'Who published it: which page, office or newspaper? (Empty: later)',
		help: 'who published it',
		wrong: anything
	},
	{
		name: 'date',
		ask: 'Which date is printed on it? (Empty: later)',
		help: 'the date as printed',
		wrong: anything
	},
	{
		name: 'url',
		ask: 'What is the address of the page? (Empty: none is known)',
		help: 'the address of the page',
		wrong: (value) =>
			value === '' || /^https?:\/\/[^\s]+$/u.test(value) ? null : 'It has to begin with https:// or http://'
	},
	{
		name: 'language',
		ask: 'In which language is it? A short tag, like en, az, hy, ru or tr.',
		help: 'the language as a tag, like en, az or ru; en when not given',
		usual: 'en',
		wrong: (value) =>
			/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(value) ? null : 'It has to be a short tag, like en or az.'
	},
	{
		name: 'text',
		ask: 'Where is the text? The path of a .txt or .md file. (Empty: paste it later)',
		help: 'the path of a .txt or .md file with the text',
		wrong: anything
	}
];

/** A folder's name made from a title: accents taken off, at most fifty characters; empty when no Latin letter is left. */
export function slugFrom(title: string): string {
	return title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.slice(0, 50)
		.replace(/^-+|-+$/gu, '');
}
