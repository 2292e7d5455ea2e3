import type { DocumentBlock } from '../../model/document.ts';
import type { Figure, Finding } from '../../model/figure.ts';
import type { KeyOf, Question, ShownOf } from '../../model/question.ts';
import { plainText } from '../../content/plain.ts';
import { figureFor } from '../../quotes/figures-in.ts';
import { coverage, findQuote } from '../../quotes/find-quote.ts';
import type { EntryMap } from './entry-map.ts';
import { nearestName } from './nearest-name.ts';
import type { Problems } from './problems.ts';
import type { Grounds, ReadLesson } from './read-lesson.ts';
import type { YamlSource } from './read-yaml.ts';

/** What a statement about a claim comes to, by the finding on the claim. */
const outcomes: Record<Finding, KeyOf<'confidence'>['outcome']> = {
	supported: 'holds',
	'one-origin': 'holds',
	contradicted: 'does-not-hold',
	divided: 'open',
	'different-thing-counted': 'open',
	estimate: 'open',
	'not-checkable': 'open'
};

/**
 * Holds the keys of a lesson's questions against the figures that they rest on: a question that links to a check names
 * its figure, and no key says other than the finding does.
 */
export function checkKeys(
	slug: string,
	{ steps, places, grounds }: ReadLesson,
	figures: EntryMap<Figure>,
	blocks: readonly DocumentBlock[],
	problems: Problems
) {
	const figureOf = new Map(
		[...figures.values()].flatMap(({ id, checks }) => checks.map((check) => [check.id, id]))
	);
	for (const part of steps.flatMap((step) => step.parts)) {
		if (part.kind !== 'question') continue;
		const { question } = part;
		const { id } = question.shown;
		const source = places.get(id);
		const ground = grounds.get(id);
		if (!source || !ground) continue;
		const linked = new Set(ground.links.flatMap((check) => figureOf.get(check) ?? []));
		for (const figure of linked) {
			if (!Object.hasOwn(ground.rests_on, figure)) {
				problems.add('rests_on_missing', source.placeOf(['id']), id, figure);
			}
		}
		checkFindings(slug, question, ground, source, figures, problems);
		if (ground.findings && question.shown.kind === 'sort') {
			checkSort(
				slug,
				question as { shown: ShownOf<'sort'>; key: KeyOf<'sort'> },
				ground,
				source,
				figures,
				blocks,
				problems
			);
		}
	}
}

function checkFindings(
	slug: string,
	question: Question,
	{ rests_on }: Grounds,
	source: YamlSource,
	figures: EntryMap<Figure>,
	problems: Problems
) {
	const { id } = question.shown;
	for (const [figure, taken] of Object.entries(rests_on)) {
		const place = source.placeOf(['rests_on', figure]);
		const entry = figures.get(figure);
		if (!entry) continue;
		const { finding } = figureFor(entry, slug);
		if (finding !== taken)
			problems.add('key_disagrees', place, `The question \`${id}\``, figure, taken, finding);
		if (question.shown.kind !== 'confidence') continue;
		const { outcome } = question.key as KeyOf<'confidence'>;
		if (outcome !== outcomes[finding]) {
			const what = `The outcome of \`${id}\``;
			problems.add('key_disagrees', source.placeOf(['outcome']), what, figure, outcome, finding);
		}
	}
}

/** Items that are words of the document at a figure's place stand under the heading of that figure's finding. */
function checkSort(
	slug: string,
	{ shown, key }: { shown: ShownOf<'sort'>; key: KeyOf<'sort'> },
	{ findings = {}, rests_on }: Grounds,
	source: YamlSource,
	figures: EntryMap<Figure>,
	blocks: readonly DocumentBlock[],
	problems: Problems
) {
	const headings = new Map(shown.bins.map((bin) => [bin.id, plainText(bin.label)]));
	const known = [...headings.values()];
	for (const heading of Object.keys(findings)) {
		if (known.includes(heading)) continue;
		const nearest = nearestName(heading, known);
		problems.add(
			'entry_unknown',
			source.placeOf(['findings', heading]),
			'heading',
			heading,
			nearest,
			'this question'
		);
	}
	const places = [...figures.values()].flatMap((figure) => {
		const place = figure.in.find(({ document }) => document === slug);
		const [at] = place ? findQuote(blocks, place) : [];
		return at ? [{ figure, at }] : [];
	});
	for (const item of shown.items) {
		const label = plainText(item.label);
		// An item may go on after the words that it quotes.
		const exact = /^["“]([^"”]+)["”]/u.exec(label)?.[1] ?? label;
		const at = findQuote(blocks, { exact })[0];
		const bin = headings.get(key.right[item.id] ?? '') ?? '';
		const taken = findings[bin];
		if (!at || !taken) continue;
		const stated = places.filter((place) => coverage(place.at, [at]) > 0).map(({ figure }) => figure);
		// Where several figures are stated in the same words, the question says which of them it is about.
		const named = stated.filter(({ id }) => Object.hasOwn(rests_on, id));
		for (const figure of named.length > 0 ? named : stated) {
			const { finding } = figureFor(figure, slug);
			if (taken.includes(finding)) continue;
			const what = `The question \`${shown.id}\`, which sorts ${label} under "${bin}",`;
			const wanted = taken.join(' or ');
			problems.add('key_disagrees', source.placeOf(['findings', bin]), what, figure.id, wanted, finding);
		}
	}
}
