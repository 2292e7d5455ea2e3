/**
 * The same object, and how often anything in it has been looked at: work that can be counted is the same on every machine.
 */
export function counted<Value extends object>(value: Value): { value: Value; looks: () => number } {
	let looks = 0;
	const seen = new WeakMap<object, object>();
	const watch = <Part>(part: Part): Part => {
		if (typeof part !== 'object' || part === null) return part;
		const known = seen.get(part) ?? new Proxy(part, handler);
		seen.set(part, known);
		return known as Part;
	};
	const handler: ProxyHandler<object> = {
		get(target, key, receiver) {
			looks += 1;
			return watch(Reflect.get(target, key, receiver) as unknown);
		}
	};
	return { value: watch(value), looks: () => looks };
}
