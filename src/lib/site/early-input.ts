type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Tells the page what was typed, chosen or ticked before its script came, or what the browser put back into its fields.
 * Every field that differs from what the page was delivered with says so again, as if it had just been changed. Files are
 * left alone. To be called once the page listens.
 */
export function tellEarlyInput(root: ParentNode): void {
	for (const field of root.querySelectorAll<Field>('input, select, textarea')) {
		if (!differs(field)) continue;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
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
