import { defineConfig } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4179);
const executablePath = findChromium();

export default defineConfig({
	testDir: '.',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	workers: 2,
	timeout: 60_000,
	reporter: [['list']],
	outputDir: '../../test-results',
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				// Chromium refuses to run as root with its sandbox on.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: `npx sirv build --host 127.0.0.1 --port ${port} --quiet`,
		cwd: '../..',
		port,
		reuseExistingServer: false
	},
	projects: [
		{ name: 'js', testIgnore: '*.no-js.spec.ts' },
		{ name: 'no-js', testMatch: ['*.both.spec.ts', '*.no-js.spec.ts'], use: { javaScriptEnabled: false } }
	]
});
