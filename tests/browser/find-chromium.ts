/**
 * Finds a Chromium for the browser tests: the one named by CHROMIUM_PATH, one of the system's, or Playwright's own.
 * Run with `--install`, it installs one when there is none.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The path of a Chromium on this machine, or `undefined` when there is none. */
export function findChromium(): string | undefined {
	const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...usual];
	return candidates.find((path) => path && existsSync(path));
}

function install() {
	const canApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (canApt) {
		execFileSync('apt-get', ['update'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
			stdio: 'inherit'
		});
	} else {
		execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: true });
	}
}

if (process.argv.includes('--install') && !findChromium()) {
	install();
	if (!findChromium()) {
		console.error(
			'No Chromium was found or could be installed. Install one, or set CHROMIUM_PATH to its path.'
		);
		process.exitCode = 1;
	}
}
