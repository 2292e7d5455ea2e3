import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { EntryMap } from '../../src/lib/server/lessons/entry-map.ts';
import { readMarkdown } from '../../src/lib/server/lessons/markdown.ts';
import { Problems } from '../../src/lib/server/lessons/problems.ts';
import { Prose } from '../../src/lib/server/lessons/prose.ts';
import { parseSample } from './sample.ts';

const bridge = parseSample('a-whole-module').module!.cases[1]!;
const [check] = bridge.figures['f1']!.checks;
const accounts = new EntryMap(Object.entries(bridge.accounts));
accounts.set('made-up', { ...accounts.get('a1')!, id: 'made-up', url: undefined });
accounts.set('marks', {
	...accounts.get('a1')!,
	id: 'marks',
	publisher: 'A "B" <C> & D',
	url: 'https://x.example/?a=1&b="2"',
	date: 'undated',
	outlets: [{ id: 'b', name: 'B', kind: 'A <daily>' }]
});
const readings = new EntryMap([
	[
		'study',
		{ id: 'study', publisher: 'A journal', title: 'A study', date: '2022', url: 'https://j.example/1' }
	]
]);
const checks = new EntryMap([['f1-1', check!]]);
const targets = { accounts, checks, readings, blocks: new Set(['p1', 's1']), case: 'a-case' };

/** Markdown as a file of the case `a-case` has it, read into content. */
export function readContent(text: string) {
	const problems = new Problems();
	const prose = new Prose('a.md', targets, problems);
	const content = prose.content(readMarkdown(text, 1));
	return {
		content,
		problems: problems.all.map(({ code, line }) => `${code}:${line}`),
		voiced: prose.voicedWords
	};
}

/** What a component draws, without the marks that Svelte leaves and without what only looks differ by. */
export function drawn<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	return render(component as Component, { props })
		.body.replace(/<!--.*?-->/gsu, '')
		.trim();
}
