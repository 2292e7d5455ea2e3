type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fieldsIn = (root: ParentNode) => root.querySelectorAll<Field>('input, select, textarea');

/**
 * Tells the page what was typed, chosen or ticked before its script came, or what the browser put back into its fields.
 * Every field that differs from what the page was delivered with says so again, as if it had just been changed. Files are
 * left alone. To be called once the page listens.
 */
export function tellEarlyInput(root: ParentNode): void {
	for (const field of fieldsIn(root)) {
		if (!differs(field)) continue;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
}

/**
 * Keeps what was typed, chosen or ticked in fields while a script takes them over, which sets each to what the page was
 * delivered with. A text field does not notice: somebody may be typing in it.
 *
 * @returns ends the keeping; the fields are as they were
 */
export function keepEarlyInput(root: ParentNode): () => void {
	const ends: (() => void)[] = [];
	for (const field of fieldsIn(root)) {
		if (!differs(field)) continue;
		if (field instanceof HTMLSelectElement) {
			const { selectedIndex } = field;
			ends.push(() => (field.selectedIndex = selectedIndex));
			continue;
		}
		const property = field.type === 'checkbox' || field.type === 'radio' ? 'checked' : 'value';
		const delivered =
			property === 'value' ? field.defaultValue : field instanceof HTMLInputElement && field.defaultChecked;
		Object.defineProperty(field, property, {
			configurable: true,
			get: () => delivered,
			set: () => undefined
		});
		ends.push(() => Reflect.deleteProperty(field, property));
	}
	return () => ends.forEach((end) => end());
}

function differs(field: Field): boolean {
	if (field instanceof HTMLSelectElement) {
		const delivered = [...field.options].findIndex((option) => option.defaultSelected);
		return field.selectedIndex !== Math.max(0, delivered);
	}
	if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
	if (field.type === 'file') return false;
	if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
	return field.value !== field.defaultValue;
}
