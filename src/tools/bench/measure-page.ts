import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { findChromium } from '../../../tests/browser/find-chromium.ts';
import { blockingTime, cumulativeShift, medians, type LayoutShift, type LongTask } from './statistics.ts';

/**
 * A slow phone, as Lighthouse's mobile setting has it: 150 ms, 1,638.4 kbit/s down, 750 kbit/s up, a processor 4 times
 * slower. https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 *
 * The DevTools protocol delays a request once, where a network delays each of its packets, so Lighthouse multiplies the
 * delay by 3.75 and the throughput by 0.9 when it sets them there, and so does this.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
export const phone = { delay: 150, down: 1638.4, up: 750, slowdown: 4 };
const perRequest = { delay: 3.75, throughput: 0.9 };

/** A page is watched for this long after its load event, in ms, and until it has fetched nothing for half a second. */
const after = 2000;

/** What a page took. Bytes as sent, compressed, with HTTP headers; moments in ms from the start of the navigation. */
export type PageMeasured = Record<
	| 'html'
	| 'css'
	| 'js'
	| 'other'
	| 'bytes'
	| 'requests'
	| 'firstPaint'
	| 'largestPaint'
	| 'blocking'
	| 'shift',
	number
>;

const kinds: Record<string, 'html' | 'css' | 'js'> = { Document: 'html', Stylesheet: 'css', Script: 'js' };

/**
 * Loads each page `runs` times on a slow phone, in turn, so that what disturbs the machine disturbs all of them. Nothing
 * is in the browser's cache.
 *
 * @param pages addresses by name
 * @returns the medians, by the same names
 * @throws when no Chromium is installed
 */
export async function measurePages<Name extends string>(
	pages: Record<Name, string>,
	runs: number
): Promise<Record<Name, PageMeasured>> {
	const browser = await launch();
	try {
		const names = Object.keys(pages) as Name[];
		const measured = new Map<Name, PageMeasured[]>(names.map((name) => [name, []]));
		// The browser's first page pays for its start.
		await measureOnce(browser, pages[names[0]!]);
		for (let count = 0; count < runs; count += 1) {
			for (const name of names) measured.get(name)?.push(await measureOnce(browser, pages[name]));
		}
		return Object.fromEntries([...measured].map(([name, all]) => [name, medians(all)])) as Record<
			Name,
			PageMeasured
		>;
	} finally {
		await browser.close();
	}
}

/**
 * Starts a browser.
 *
 * @throws when no Chromium is installed
 */
export function launch(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) {
		throw new Error(
			'No Chromium was found. `npx playwright install chromium` installs one; CHROMIUM_PATH names one.'
		);
	}
	return chromium.launch({
		executablePath,
		args: [
			// Chromium refuses to run as root with its sandbox on.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
}

async function measureOnce(browser: Browser, address: string): Promise<PageMeasured> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true
	});
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		const sent = countBytes(devtools);
		await slowDown(devtools);
		await page.addInitScript(watch);
		// A page may be slow on a busy machine; that it never comes is another matter.
		await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
		await page.waitForTimeout(after);
		await page.waitForLoadState('networkidle');
		const { paints, tasks, shifts, now } = await page.evaluate(() => ({
			...window.seen,
			now: performance.now()
		}));
		const firstPaint = paints.first ?? NaN;
		return {
			...sent,
			firstPaint,
			largestPaint: paints.largest ?? NaN,
			blocking: blockingTime(tasks, firstPaint, now),
			shift: cumulativeShift(shifts)
		};
	} finally {
		await context.close();
	}
}

async function slowDown(devtools: CDPSession) {
	const bytes = (kilobits: number) => (kilobits * perRequest.throughput * 1000) / 8;
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: phone.delay * perRequest.delay,
		downloadThroughput: bytes(phone.down),
		uploadThroughput: bytes(phone.up)
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
}

/** Counts what the page fetches from now on. */
function countBytes(devtools: CDPSession) {
	const sent = { html: 0, css: 0, js: 0, other: 0, bytes: 0, requests: 0 };
	const kindOf = new Map<string, string>();
	devtools.on('Network.responseReceived', ({ requestId, type }) => {
		kindOf.set(requestId, type);
	});
	devtools.on('Network.requestWillBeSent', ({ request }) => {
		if (!request.url.startsWith('data:')) sent.requests += 1;
	});
	devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		sent[kinds[kindOf.get(requestId) ?? ''] ?? 'other'] += encodedDataLength;
		sent.bytes += encodedDataLength;
	});
	return sent;
}

/** What is written down in the page while it loads. */
interface Seen {
	paints: { first?: number; largest?: number };
	tasks: LongTask[];
	shifts: LayoutShift[];
}

declare global {
	interface Window {
		seen: Seen;
	}
}

/** Runs in the page, before anything of its own, and so stands alone. */
function watch() {
	const seen: Seen = { paints: {}, tasks: [], shifts: [] };
	window.seen = seen;
	const observe = (type: string, tell: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true });
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.paints.first = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => (seen.paints.largest = startTime));
	observe('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
	observe('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) seen.shifts.push({ at: entry.startTime, score: value });
	});
}
