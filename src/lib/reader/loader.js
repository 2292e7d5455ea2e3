// Stands in every study page, as it is: its hash is in the policy. It fetches the reader, tries again when the network
// fails, and says so in the end, so that nobody takes for kept what is not.
(() => {
	const { src } = document.currentScript.dataset;
	const page = document.documentElement;
	const pauses = [500, 2000, 6000];
	const started = () => page.dataset.reader === 'awake';
	const say = (how) => {
		if (started()) return;
		page.dataset.reader = how;
		for (const words of document.querySelectorAll('[data-when]')) words.hidden = words.dataset.when !== how;
	};
	const load = (tries) => {
		const script = document.createElement('script');
		script.fetchPriority = 'low';
		script.onerror = () => {
			script.remove();
			if (tries < pauses.length) setTimeout(load, pauses[tries], tries + 1);
			else {
				say('failed');
				addEventListener('online', () => load(tries), { once: true });
			}
		};
		script.src = src;
		document.head.append(script);
	};
	load(0);
	setTimeout(() => page.dataset.reader ?? say('late'), 5000);
})();
