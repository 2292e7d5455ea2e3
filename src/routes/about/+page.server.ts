import { balanceOf } from '$lib/server/lessons/balance.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const module = loadModule();
	return { page: module.about, sides: module.sides, balance: balanceOf(module) };
}
