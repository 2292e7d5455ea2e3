import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('/src/**/*.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true
});

interface Layer {
	/** Files of this layer, by their path. The first layer that fits is the file's. */
	files: RegExp;
	/** What they may import from the project. Packages are free unless `packages` says otherwise. */
	may: RegExp;
	/** What else they may import types from. A type is no code, and nothing of it reaches a browser. */
	types?: RegExp;
	packages?: RegExp;
	/** Why nothing else. */
	because: string;
}

const none = /^$/u;
const schemas = /^src\/lib\/server\/lessons\/schemas\//u;
const savedSchemas = /^src\/lib\/model\/[a-z-]+-schema\.ts$/u;
const layers: Record<string, Layer> = {
	'schemas of what is saved': {
		files: savedSchemas,
		may: savedSchemas,
		packages: /^valibot$/u,
		because: 'a schema tells what a store or a file may hold, before anything is made of it'
	},
	model: {
		files: /^src\/lib\/model\//u,
		may: /^src\/lib\/model\/(?![a-z-]+-schema\.ts$)/u,
		// What an author writes or a store holds has one definition, its schema; the model takes the type of it and adds what
		// is worked out.
		types: new RegExp(`${schemas.source}|${savedSchemas.source}`, 'u'),
		packages: none,
		because: 'the model is the floor that everything stands on'
	},
	content: {
		files: /^src\/lib\/content\//u,
		may: /^src\/lib\/(model|content)\//u,
		packages: none,
		because: 'content is made and read as words without knowing who draws it'
	},
	addresses: {
		files: /^src\/lib\/addresses\//u,
		may: /^src\/lib\/(model|addresses)\//u,
		packages: /^(svelte|\$app\/paths)$/u,
		because: 'where a thing lives follows from what it is, and not from what is drawn of it'
	},
	schemas: {
		files: schemas,
		may: schemas,
		packages: /^valibot$/u,
		because: 'a schema tells what an author writes, before anything is made of it'
	},
	quotes: {
		files: /^src\/lib\/quotes\//u,
		may: /^src\/lib\/(model|quotes)\//u,
		because: 'a quotation is found without knowing who reads it'
	},
	figures: {
		files: /^src\/lib\/figures\//u,
		may: /^src\/lib\/(model|figures)\//u,
		because: 'a sum is worked out without knowing who asks'
	},
	sources: {
		files: /^src\/lib\/sources\//u,
		may: /^src\/lib\/(model|quotes|sources)\//u,
		because: 'a source is cited in the same way at build and in the browser'
	},
	site: {
		files: /^src\/lib\/site\//u,
		may: /^src\/lib\/(model|figures|site)\//u,
		packages: none,
		because: 'the list of pages ships with the menu, and a page is no part of the list'
	},
	search: {
		files: /^src\/lib\/search\//u,
		may: /^src\/lib\/(model|content|addresses|quotes|sources|site|search)\/(?!.*\.svelte$)/u,
		packages: /^(minisearch|stemmer)$/u,
		because: 'what can be found is taken from the model alone, and found without a screen'
	},
	'what questions are': {
		files: /^src\/lib\/questions\/(?!.*(at-build|drawings|value-parts)\.ts$).*\.ts$/u,
		may: /^src\/lib\/((model|content|quotes|figures)\/|questions\/(?!.*at-build\.ts$).*\.ts$)/u,
		types: /^(src\/lib\/server\/lessons\/schemas\/|svelte$|valibot$)/u,
		packages: none,
		because: 'it ships to learners: scoring and describing know nothing of the screen, of storage or of files'
	},
	'how answers are read': {
		files: /^src\/lib\/questions\/value-parts\.ts$/u,
		may: none,
		packages: /^valibot$/u,
		because: 'a kind is handed what validates, so that a page without answers fetches none of it'
	},
	'how questions are read and printed': {
		files: /^src\/lib\/questions\/.*at-build\.ts$/u,
		may: /^src\/lib\/((model|content|quotes|figures|server\/lessons\/schemas)\/|questions\/.*\.ts$)/u,
		packages: /^valibot$/u,
		because: 'a kind reads from what it is handed and makes pieces of sheets and screens, without files'
	},
	'how questions are drawn': {
		files: /^src\/lib\/questions\/(.*\.svelte|drawings\.ts)$/u,
		may: /^src\/lib\/(model|content|quotes|figures|questions|components)\/(?!.*at-build\.ts$)/u,
		because:
			'a question is drawn from what it is given and hands back a value; it does not keep answers itself'
	},
	answers: {
		files: /^src\/lib\/answers\//u,
		may: /^src\/lib\/(model|questions|answers)\/(?!.*at-build\.ts$)/u,
		because: 'answers are kept without knowing how a page looks or how lessons are written'
	},
	work: {
		files: /^src\/lib\/work\//u,
		may: /^src\/lib\/(model|content|figures|sources|questions|answers|work)\/(?!.*at-build\.ts$)/u,
		because: 'work is gathered and written to files without a screen'
	},
	'a text of one’s own': {
		files: /^src\/lib\/own-text\//u,
		may: /^src\/lib\/(model|content|figures|quotes|own-text)\//u,
		packages: /^(entities|htmlparser2|marked|valibot)$/u,
		because: 'words and digits are found without knowing who looks, who wrote the text, or where it is kept'
	},
	review: {
		files: /^src\/lib\/review\//u,
		may: /^src\/lib\/(model|content|figures|sources|questions|answers|work|review)\/(?!.*\.svelte$)/u,
		because: 'a class is read, counted and written to files without a screen'
	},
	present: {
		files: /^src\/lib\/present\//u,
		may: /^src\/lib\/(model|content|quotes|questions|present)\/(?!.*\.svelte$)/u,
		packages: none,
		because: 'the screens of a case are made from the model alone, like its pages and its paper'
	},
	paper: {
		files: /^src\/lib\/paper\//u,
		may: /^src\/lib\/(model|content|quotes|figures|sources|questions|paper)\/(?!.*\.svelte$)/u,
		packages: none,
		because: 'a sheet is made from the model alone, before anybody decides on a page or a file'
	},
	'server/paper': {
		files: /^src\/lib\/server\/paper\//u,
		may: /^src\/lib\/(model|content|quotes|sources|paper|server\/paper)\//u,
		because: 'a file is written from a sheet, and knows nothing of lessons'
	},
	'server/lessons': {
		files: /^src\/lib\/server\//u,
		may: /^src\/lib\/(model|content|quotes|figures|sources|questions|server)\/(?!.*\.svelte$)/u,
		because: 'lessons are read without knowing who answers them or how they are drawn'
	},
	components: {
		files: /^src\/lib\/components\//u,
		may: /^src\/lib\/(?!server\/|questions\/)/u,
		because: 'no parser may reach a learner, and neither a question nor a page is a part of its parts'
	},
	reader: {
		files: /^src\/lib\/reader\//u,
		may: /^src\/lib\/(?!server\/)/u,
		packages: /^(svelte|svelte\/server|\$app\/paths|virtual:reader)$/u,
		because: 'it runs in a frame and from a disk: it knows no router, no parser and no page'
	},
	bench: {
		files: /^src\/tools\/bench(\/|\.ts$)/u,
		may: /^src\/(tools|lib)\//u,
		because: 'what people wait for is measured wherever it is done, and a page is measured in a browser'
	},
	tools: {
		files: /^src\/tools\//u,
		may: /^src\/(tools\/|lib\/(server|model|quotes)\/)/u,
		because: 'tools run while building, and need no page'
	},
	'what pages load at build': {
		files: /^src\/routes\/.*\+[a-z.]*server\.ts$/u,
		may: /^src\/(lib|routes)\//u,
		because: 'tools never ship'
	},
	pages: {
		files: /^src\/(routes\/|app\.d\.ts|hooks\.server\.ts)/u,
		may: /^src\/(routes\/|lib\/(?!server\/|questions\/.*at-build\.ts$))/u,
		because: 'content enters by +page.server.ts, so that no parser reaches a learner'
	}
};

function layerOf(file: string): [string, Layer] {
	const found = Object.entries(layers).find(([, { files }]) => files.test(file));
	if (!found) throw new Error(`${file} belongs to no layer. Name its layer in tests/unit/layers.test.ts.`);
	return found;
}

/** Every import of a file, as a path from the top of the project or the name of a package, and whether it is of types only. */
function importsOf(file: string, text: string): { target: string; type: boolean }[] {
	const code = text.replace(/\/\*.*?\*\/|<!--.*?-->|^\s*\/\/.*$/gmsu, '');
	const pattern =
		/(?:(\b(?:im|ex)port type [^'";]*)?\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]|\bimport\.meta\.glob[^(]*\(\s*['"]([^'"]+)['"]/gu;
	return [...code.matchAll(pattern)].map(([, type, from = '', glob = '']) => {
		const target = from || glob;
		const path = target.startsWith('.')
			? posix.join(posix.dirname(file), target)
			: target.replace(/^\$lib\b/u, 'src/lib').replace(/^\//u, '');
		return { target: path, type: type !== undefined };
	});
}

function breaches(file: string, text: string): string[] {
	const [name, { may, types, packages, because }] = layerOf(file);
	return importsOf(file, text)
		.filter(({ target, type }) => {
			if (type && types?.test(target)) return false;
			if (target.startsWith('src/')) return !may.test(target) && !target.endsWith('.css');
			if (/^(virtual:)?lessons\b/u.test(target)) return name !== 'server/lessons';
			if (target === 'virtual:former-ids') return name !== 'answers' && name !== 'reader';
			return packages ? !packages.test(target) : false;
		})
		.map(({ target }) => `${file} must not import ${target} (${name}): ${because}`);
}

/**
 * The folder of a file, as far as folders have a direction: `src/lib/model`, `src/lib/server/lessons`, `src/routes`.
 * The folder of a kind of question holds what it is, below the answers, and how it is drawn, above the parts of pages.
 */
function folderOf(file: string): string {
	if (layers['how questions are drawn']?.files.test(file)) return 'src/lib/questions, drawn';
	const part = /^src\/(?:lib\/(?:server\/lessons\/schemas|server\/[^/]+|[^/]+)|[^/]+)(?=\/)/u;
	return part.exec(file)?.[0] ?? file;
}

/** A way that leads back to where it began, or nothing. */
function circle(ways: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const done = new Set<string>();
	const follow = (place: string, path: readonly string[]): string[] => {
		if (path.includes(place)) return [...path.slice(path.indexOf(place)), place];
		if (done.has(place)) return [];
		for (const next of ways.get(place) ?? []) {
			const found = next === place ? [] : follow(next, [...path, place]);
			if (found.length > 0) return found;
		}
		done.add(place);
		return [];
	};
	for (const place of ways.keys()) {
		const found = follow(place, []);
		if (found.length > 0) return found;
	}
	return [];
}

/** Which places import which others. */
function waysOf(files: readonly (readonly [string, string])[], place: (file: string) => string) {
	const ways = new Map<string, Set<string>>();
	for (const [file, text] of files) {
		const from = ways.get(place(file)) ?? new Set<string>();
		ways.set(place(file), from);
		for (const { target } of importsOf(file, text)) if (target.startsWith('src/')) from.add(place(target));
	}
	return ways;
}

describe('layers', () => {
	const files = Object.entries(sources).map(([path, text]) => [path.slice(1), text] as const);

	it('has files to look at, and finds their imports', () => {
		expect(files.length).toBeGreaterThan(40);
		expect(files.flatMap(([file, text]) => importsOf(file, text)).length).toBeGreaterThan(100);
	});

	it.each(files)('%s imports only what its layer may', (file, text) => {
		expect(breaches(file, text)).toEqual([]);
	});

	it.each([
		['file', (file: string) => file],
		['folder', folderOf]
	])('have no circle: no %s imports itself by way of others, not even a type', (_what, place) => {
		expect(circle(waysOf(files, place)).join(' → ')).toBe('');
	});

	it('tell of a circle by the way that it takes', () => {
		const made = [
			['src/lib/a/one.ts', "import { two } from './two.ts';"],
			['src/lib/a/two.ts', "import type { Three } from '../b/three.ts';"],
			['src/lib/b/three.ts', "export { one } from '$lib/a/one.ts';"],
			['src/lib/b/Tree.svelte', "import Tree from './Tree.svelte';"]
		] as const;
		expect(circle(waysOf(made, (file) => file))).toEqual([
			'src/lib/a/one.ts',
			'src/lib/a/two.ts',
			'src/lib/b/three.ts',
			'src/lib/a/one.ts'
		]);
		expect(circle(waysOf(made, folderOf))).toEqual(['src/lib/a', 'src/lib/b', 'src/lib/a']);
		expect(circle(waysOf(made.slice(1), (file) => file))).toEqual([]);
		expect(folderOf('src/lib/server/lessons/rules/a.ts')).toBe('src/lib/server/lessons');
		expect(folderOf('src/lib/questions/sort/kind.ts')).toBe('src/lib/questions');
	});

	it('keep the parts of routes out of lib', () => {
		const wrong = files
			.filter(([file]) => file.startsWith('src/lib/'))
			.flatMap(([file, text]) =>
				importsOf(file, text).filter(({ target }) => target.startsWith('src/routes/'))
			);
		expect(wrong).toEqual([]);
	});

	it.each([
		['src/lib/model/a.ts', "import * as v from 'valibot';"],
		['src/lib/content/a.ts', "import { b } from '../sources/cite.ts';"],
		['src/lib/addresses/a.ts', "import { page } from '$app/state';"],
		['src/lib/model/a.ts', "import { b } from '../server/lessons/schemas/b.ts';"],
		[
			'src/lib/model/a.ts',
			"import type { B } from './b.ts';\nexport { c } from '../server/lessons/schemas/b.ts';"
		],
		['src/lib/model/a.ts', "import type { B } from '../server/lessons/prose.ts';"],
		['src/lib/server/lessons/schemas/a.ts', "import type { B } from '../../../model/b.ts';"],
		['src/lib/quotes/a.ts', "import { b } from '../answers/b.ts';"],
		['src/lib/questions/choice/a.ts', "import A from './A.svelte';"],
		['src/lib/questions/choice/a.ts', "import { b } from '../at-build.ts';"],
		['src/lib/questions/choice/A.svelte', "<script>\n\timport { b } from './at-build.ts';"],
		['src/routes/+page.svelte', "<script>\n\timport { a } from '$lib/questions/at-build.ts';"],
		['src/lib/questions/choice/at-build.ts', "import { b } from '../../server/lessons/problems.ts';"],
		['src/lib/questions/choice/A.svelte', "<script>\n\timport { book } from '$lib/answers/b.ts';"],
		['src/lib/answers/a.ts', "export { b } from '../server/lessons/b.ts';"],
		['src/lib/server/lessons/a.ts', "import type { B } from '../../answers/b.ts';"],
		['src/lib/components/A.svelte', "<script>\n\timport { a } from '$lib/server/lessons/index.ts';"],
		['src/lib/components/A.svelte', "const a = await import('../../routes/b.ts');"],
		['src/lib/components/A.svelte', "<script>\n\timport Sort from '$lib/questions/sort/Sort.svelte';"],
		['src/routes/+page.ts', "import { a } from '$lib/server/lessons/index.ts';"],
		['src/routes/+page.server.ts', "import { a } from '../tools/a.ts';"],
		['src/lib/search/a.ts', "import { b } from '../questions/describe.ts';"],
		['src/lib/work/a.ts', "import A from '$lib/components/A.svelte';"],
		['src/lib/components/a.ts', "import.meta.glob('/lessons/**')"],
		['src/routes/+page.server.ts', "import files from 'virtual:lessons';"],
		['src/lib/work/a.ts', "import former from 'virtual:former-ids';"]
	])('are broken by %s with %s', (file, text) => {
		expect(breaches(file, text)).toHaveLength(1);
	});

	it('say why an import is wrong', () => {
		expect(breaches('src/lib/quotes/a.ts', "import { b } from '../answers/b.ts';")).toEqual([
			'src/lib/quotes/a.ts must not import src/lib/answers/b.ts (quotes): a quotation is found without knowing who reads it'
		]);
	});
});
