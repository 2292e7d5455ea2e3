import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkLessons } from './src/tools/check-lessons-plugin.ts';
import { reader } from './src/tools/reader-plugin.ts';

export default defineConfig({
	plugins: [checkLessons(), reader(), sveltekit()],
	build: {
		modulePreload: false,
		rolldownOptions: {
			output: {
				codeSplitting: {
					// Many small files compress worse than one: a case page fetches 9 scripts in place of 23, and 3 kB less.
					// What a case page does not draw, and comes to it numbered, stays out of it.
					groups: [
						{
							name: 'shared',
							test: /src\/lib\/(addresses|answers|components|content|figures|model|questions|quotes|sources)\/(?!numbered|notes|Citation)/u,
							minShareCount: 4
						}
					]
				}
			}
		}
	},
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		// A test is red because something is broken, never because the machine is busy.
		testTimeout: 120_000
	}
});
