import { Parser } from 'htmlparser2';

/** What is drawn without words in it. */
const drawn = ['img', 'path', 'rect', 'circle', 'line', 'input', 'textarea', 'progress', 'hr'];
/** What has to hold words, or something that is drawn. */
const holders = (
	'title h1 h2 h3 h4 section ul ol dl li dt dd p blockquote q cite table tbody tr th svg ' +
	'a button summary label legend caption figcaption option'
).split(' ');
/** What is printed for a value that is not there. */
const missing = /\bundefined\b|\bNaN\b|\bInfinity\b|\bnull\b|\[object /u;

const hasClass = (classes = '', name: string) => classes.split(' ').includes(name);

interface Open {
	name: string;
	told: string;
	shows: boolean;
}

/**
 * The places of a page that hold nothing where something is expected: lists, tables, paragraphs, links without words,
 * headings with nothing under them, and what a program prints for a value that is missing.
 */
export function emptyPlaces(html: string): string[] {
	const found: string[] = [];
	const open: Open[] = [];
	/** The heading that was closed last, until something is under it. */
	let heading: { rank: number; words: string } | undefined;
	let words = '';
	const show = () => {
		for (const one of open) one.shows = true;
		if (!open.some(({ name }) => /^h[1-4]$/u.test(name))) heading = undefined;
	};
	const endHeading = (rank: number) => {
		if (heading && heading.rank >= rank) found.push(`nothing under the heading “${heading.words}”`);
		heading = undefined;
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			const told = `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
			// What is said as things happen, or by a script, is empty until then, and a blank is there to be written on.
			const waits =
				['status', 'alert'].includes(attributes['role'] ?? '') ||
				['blank', 'needs-script'].some((name) => hasClass(attributes['class'], name));
			open.push({ name, told, shows: waits });
			if (/^h[1-4]$/u.test(name)) {
				endHeading(Number(name[1]));
				words = '';
			}
			if (drawn.includes(name)) show();
			for (const said of ['aria-label', 'alt', 'title', 'content', 'id', 'class'])
				if (missing.test(attributes[said] ?? '')) found.push(told);
		},
		ontext(text) {
			if (text.trim() === '' || open.some(({ name }) => ['script', 'style'].includes(name))) return;
			words += text;
			show();
			if (missing.test(text)) found.push(text.trim());
		},
		onclosetag(name) {
			const one = open.pop();
			if (one && !one.shows && holders.includes(name)) found.push(`nothing in ${one.told}`);
			if (/^h[1-4]$/u.test(name)) heading = { rank: Number(name[1]), words };
			if (name === 'main') endHeading(0);
		}
	});
	parser.end(html);
	return found;
}
