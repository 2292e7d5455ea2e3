import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkLessons } from './src/tools/check-lessons-plugin.ts';

export default defineConfig({
	plugins: [checkLessons(), sveltekit()],
	build: { modulePreload: false },
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node'
	}
});
