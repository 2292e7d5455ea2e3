import { parse } from 'svelte/compiler';

/** Words in source code that a person may read, and the line where they begin. */
export interface ShownWords {
	line: number;
	text: string;
}

interface Branch {
	type?: string;
	start?: number;
	[field: string]: unknown;
}

/**
 * Finds the words of a Svelte or TypeScript file that a person may read: text and attributes of the markup, and strings
 * of the code. Comments, styles, names and regular expressions are no words.
 */
export function shownWords(file: string, source: string): ShownWords[] {
	const code = file.endsWith('.svelte') ? source : `<script lang="ts">${source}\n</script>`;
	const shift = code.indexOf(source);
	const found: ShownWords[] = [];
	const take = (node: Branch, text: string) => {
		const line = source.slice(0, (node.start ?? 0) - shift).split('\n').length;
		if (text.trim() !== '') found.push({ line, text });
	};
	const visit = (node: unknown) => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const branch = node as Branch;
		const { type, data, value } = branch;
		if (type === 'StyleSheet' || type === 'Comment') return;
		if (type === 'Text' && typeof data === 'string') take(branch, data);
		if (type === 'Literal' && typeof value === 'string') take(branch, value);
		if (type === 'TemplateElement') take(branch, (value as { cooked?: string }).cooked ?? '');
		for (const [field, child] of Object.entries(node)) if (field !== 'comments') visit(child);
	};
	visit(parse(code, { modern: true }));
	return found;
}
