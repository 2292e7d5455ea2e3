/** Buttons with `data-copy` put those words on the clipboard, and say so in the status beside them. */
export function copyOnPress() {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
		if (!button) return;
		const status = button.parentElement?.querySelector('[role="status"]');
		const say = (words: string) => {
			if (status) status.textContent = words;
		};
		if (!('clipboard' in navigator)) return say('Copying does not work here. Select the words.');
		navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(
			() => say('Copied.'),
			() => say('Copying does not work here. Select the words.')
		);
	});
}
