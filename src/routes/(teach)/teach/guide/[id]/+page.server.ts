import { error } from '@sveltejs/kit';
import { loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().guides.map(({ id }) => ({ id }));

export function load({ params }) {
	const guide = loadModule().guides.find(({ id }) => id === params.id);
	return { page: guide ?? error(404, `There is no page "${params.id}".`) };
}
