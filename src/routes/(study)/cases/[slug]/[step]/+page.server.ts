import { error } from '@sveltejs/kit';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';
import { studyStep } from './study-step.ts';

export const entries = () =>
	loadModule().cases.flatMap(({ slug, steps }) => steps.map(({ id }) => ({ slug, step: id })));

export function load({ params }) {
	return (
		studyStep(loadCase(params.slug), params.step, loadModule()) ??
		error(404, `The case "${params.slug}" has no step "${params.step}".`)
	);
}
