import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Figure, Finding } from '../../lib/model/figure.ts';

/**
 * Makes a module of `size` cases: the cases of `lessons`, then copies of them in turn as `case-0001`, `case-0002` … The
 * shared files are those of `lessons`, so figures, events and sums go on naming the documents of the first cases.
 *
 * A copy has a note with its name in every YAML text, because a reader that remembers texts would otherwise have read
 * it before. Its words are those of its first.
 *
 * @param into a folder, which is made. Smaller than `lessons`, the module still has all its cases.
 * @returns the slugs in their order, without the practice case
 */
export function makeCases(lessons: string, into: string, size: number): string[] {
	mkdirSync(into, { recursive: true });
	cpSync(lessons, into, { recursive: true });
	const front = readFileSync(join(lessons, 'module.md'), 'utf8');
	const originals = orderOf(front);
	const figures = parse(readFileSync(join(lessons, 'figures.yaml'), 'utf8')) as Pick<
		Figure,
		'id' | 'finding'
	>[];
	const findings = new Map(figures.map(({ id, finding }) => [id, finding]));
	const copies = Array.from({ length: Math.max(0, size - originals.length) }, (_, index) => ({
		slug: `case-${String(index + 1).padStart(4, '0')}`,
		from: originals[index % originals.length]!
	}));
	for (const { slug, from } of copies) {
		const folder = join(into, 'cases', slug);
		mkdirSync(folder, { recursive: true });
		for (const name of readdirSync(join(lessons, 'cases', from))) {
			const text = readFileSync(join(lessons, 'cases', from, name), 'utf8');
			writeFileSync(join(folder, name), named(restingOn(findings, text), name, slug));
		}
	}
	const order = [...originals, ...copies.map(({ slug }) => slug)];
	writeFileSync(
		join(into, 'module.md'),
		front.replace(orderLine, () => `order: [${order.join(', ')}]`)
	);
	return order;
}

const orderLine = /^order: \[([^\]]*)\]/mu;

/** @throws when `module.md` names its cases in another way than on one line */
function orderOf(front: string): string[] {
	const [, list] = orderLine.exec(front) ?? [];
	if (!list?.trim()) throw new Error('module.md has no line "order: [first, second]" to lengthen.');
	return list.split(',').map((slug) => slug.trim());
}

/** Gives every key the finding of the figure as a whole: no figure names a place in a copy's document. */
function restingOn(findings: ReadonlyMap<string, Finding>, text: string): string {
	return text.replace(/^rests_on:\s*\{[^}]*\}/gmu, (map) =>
		map.replace(/([a-z0-9-]+): [a-z-]+(?=[,\s}])/gu, (one, id: string) => `${id}: ${findings.get(id) ?? one}`)
	);
}

/** A file of a case with a note of the copy's name in every YAML text of it. */
function named(text: string, file: string, slug: string): string {
	if (file.endsWith('.yaml')) return `# ${slug}\n${text}`;
	return text.replace(/^---\n|^```yaml\n/gmu, (fence, at: number) =>
		fence.startsWith('`') || at === 0 ? `${fence}# ${slug}\n` : fence
	);
}
