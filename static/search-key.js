// The key / leads to the search from every page, unless somebody is typing or has switched it off on the search page.
addEventListener('keydown', (event) => {
	const { target, key, metaKey, ctrlKey, altKey } = event;
	if (key !== '/' || metaKey || ((ctrlKey || altKey) && !event.getModifierState('AltGraph'))) return;
	if (target.closest?.('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])'))
		return;
	try {
		if (localStorage.getItem('search-key') === 'off') return;
	} catch {
		// A browser that keeps nothing has the key on.
	}
	event.preventDefault();
	const box = document.getElementById('search-words');
	if (box) box.focus();
	else document.querySelector('[aria-keyshortcuts="/"]').click();
});
