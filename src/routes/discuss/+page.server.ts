import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	return { page: loadModule().discussion };
}
