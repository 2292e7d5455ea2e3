// Stands in the page of addresses that lead nowhere, as it is: its hash is in the policy. A host shows that page at any
// depth, and a build does not know in which folder of a host it stands, so no link can be right from the start: one from
// the top of the host would leave a site in a folder, and a relative one starts from a folder that does not exist. This
// looks for the folder with this very build, from the top down, and makes the links lead there.
(async () => {
	const { version } = document.currentScript?.dataset ?? {};
	const folders = location.pathname.split('/').slice(0, -1);
	/** @param {string} top */
	const isSite = async (top) => {
		try {
			return (await (await fetch(`${top}_app/version.json`)).json()).version === version;
		} catch {
			return false;
		}
	};
	const most = Math.min(folders.length, 6);
	for (let depth = 1; depth <= most; depth++) {
		const top = `${folders.slice(0, depth).join('/')}/`;
		if (!(await isSite(top))) continue;
		if (document.readyState === 'loading')
			await new Promise((ready) => addEventListener('DOMContentLoaded', ready));
		for (const link of document.querySelectorAll('[href^="."]'))
			link.setAttribute('href', top + link.getAttribute('href')?.replace(/^\.\//u, ''));
		document.getElementById('by-hand')?.remove();
		return;
	}
})();
