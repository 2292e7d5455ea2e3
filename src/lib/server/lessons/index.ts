import checked from 'virtual:lessons';
import { error } from '@sveltejs/kit';
import type { Account } from '../../model/account.ts';
import type { Case } from '../../model/lesson.ts';
import type { Module } from '../../model/module.ts';
import { describeProblem } from './problems.ts';

const { module, problems } = checked;
const accounts = new Map(module?.accounts.map((account) => [account.id, account]));
const bySlug = new Map(module?.cases.map((lesson) => [lesson.slug, lesson]));

/** The module. While `lessons/` has a problem, every page shows the problems in words instead. */
export function loadModule(): Module {
	if (!module || problems.length > 0) error(500, problems.map(describeProblem).join('\n\n'));
	return module;
}

/** A case by its slug. An unknown one is a page that was not found. */
export function loadCase(slug: string): Case {
	loadModule();
	return bySlug.get(slug) ?? error(404, `There is no case "${slug}".`);
}

/** The accounts that an entry names, in its order. */
export function loadAccounts(ids: readonly string[]): Account[] {
	loadModule();
	return ids.flatMap((id) => accounts.get(id) ?? []);
}
