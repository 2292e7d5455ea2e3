// Stands in every study page, as it is: its hash is in the policy. It fetches the reader, tries again when the network
// fails, and says so in the end, so that nobody takes for kept what is not.
(() => {
	const { src = '' } = document.currentScript?.dataset ?? {};
	const page = document.documentElement;
	const pauses = [500, 2000, 6000];
	/** @param {'late' | 'failed'} how */
	const say = (how) => {
		if (page.dataset.reader === 'awake') return;
		page.dataset.reader = how;
		/** @type {NodeListOf<HTMLElement>} */
		const all = document.querySelectorAll('[data-when]');
		for (const words of all) words.hidden = words.dataset.when !== how;
	};
	/** @param {number} tries */
	const load = (tries) => {
		const script = document.createElement('script');
		script.fetchPriority = 'low';
		script.onerror = () => {
			script.remove();
			if (tries < pauses.length) return setTimeout(load, pauses[tries], tries + 1);
			say('failed');
			addEventListener('online', () => load(tries), { once: true });
		};
		script.src = src;
		document.head.append(script);
	};
	load(0);
	setTimeout(() => page.dataset.reader ?? say('late'), 5000);
})();
