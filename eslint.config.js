import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import config from './svelte.config.js';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// What a store or a file promises is asynchronous, also where one of them has nothing to wait for.
			'@typescript-eslint/require-await': 'off',
			// A string that is held against an enum of strings narrows its type as well.
			'@typescript-eslint/no-unsafe-enum-comparison': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig: config } }
	},
	{
		// The linter takes for `any` what SvelteKit types for svelte-check: components, `data`, and what a load is handed.
		files: ['**/*.svelte', 'src/routes/**'],
		rules: Object.fromEntries(
			[
				'no-unsafe-argument',
				'no-unsafe-assignment',
				'no-unsafe-call',
				'no-unsafe-member-access',
				'no-unsafe-return',
				'restrict-template-expressions'
			].map((rule) => [`@typescript-eslint/${rule}`, 'off'])
		)
	},
	{
		// A test borrows a method to spoil it, and what Vitest expects in an object is of any type.
		files: ['tests/**'],
		rules: {
			'@typescript-eslint/unbound-method': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off'
		}
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] }
);
