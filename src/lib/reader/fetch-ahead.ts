/** Fetches the next page while nothing else is to do, so that it is there when it is asked for. */
export function fetchAhead(address: string) {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData || location.protocol === 'file:') return;
	const fetchNow = () => {
		const link = document.createElement('link');
		link.rel = 'prefetch';
		link.href = address;
		document.head.append(link);
	};
	if ('requestIdleCallback' in window) requestIdleCallback(fetchNow);
	else setTimeout(fetchNow, 2000);
}
