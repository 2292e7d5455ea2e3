import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import config from '../../svelte.config.js';
import { lessonsFolder } from './lessons-folder.ts';
import { moduleFacts } from './module-facts.ts';

const name = 'virtual:reader';
/** Vite's sign for a module that is no file. */
const resolved = `\0${name}`;
/** Where it is while writing. */
const whileWriting = 'reader.js';

const pathOf = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url));

/**
 * Builds the reader, the one script of study pages, and tells pages its file as `virtual:reader`. It is one classic
 * script: it runs in a frame and from a folder on a disk, where a browser loads no module. While writing it is built when
 * it is asked for, in the same way.
 */
export function reader(): Plugin {
	let root = process.cwd();
	let serving = false;
	let testing = false;
	let built: Promise<string> | undefined;
	return {
		name: 'on-the-record:reader',
		configResolved(config) {
			root = config.root;
			testing = config.mode === 'test';
			serving = config.command === 'serve';
		},
		resolveId: (id) => (id === name ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return;
			if (serving || testing) return `export const file = ${JSON.stringify(whileWriting)};`;
			// A page that draws parts without waking them is built for the browser too, and needs no script there.
			if (!this.environment.config.build.ssr) return 'export const file = "";';
			const code = await buildReader(root);
			const hash = createHash('sha256').update(code).digest('base64url').slice(0, 10);
			const file = `_app/immutable/assets/reader.${hash}.js`;
			this.emitFile({ type: 'asset', fileName: file, source: code });
			return `export const file = ${JSON.stringify(file)};`;
		},
		configureServer(server) {
			const forget = (file: string) => {
				if (!/[\\/]src[\\/]/u.test(file)) return;
				built = undefined;
			};
			server.watcher.on('change', forget).on('add', forget).on('unlink', forget);
			server.middlewares.use((request, response, next) => {
				if (request.url?.split('?')[0] !== `/${whileWriting}`) return next();
				built ??= buildReader(root);
				built.then((code) => {
					response.setHeader('content-type', 'text/javascript');
					response.setHeader('cache-control', 'no-store');
					response.end(code);
				}, next);
			});
		}
	};
}

/**
 * The reader's code.
 *
 * @param root the top of the project
 * @throws when it does not build
 */
export async function buildReader(root: string): Promise<string> {
	const output = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		mode: 'production',
		define: { __MODULE__: JSON.stringify(moduleFacts(lessonsFolder(root))) },
		resolve: {
			alias: { $lib: pathOf('../lib'), '$app/paths': pathOf('../lib/reader/paths.ts') }
		},
		// Styles are in the page.
		plugins: [svelte({ configFile: false, compilerOptions: config.compilerOptions, emitCss: true })],
		build: {
			write: false,
			cssCodeSplit: false,
			reportCompressedSize: false,
			modulePreload: false,
			rolldownOptions: {
				input: pathOf('../lib/reader/main.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const files = (Array.isArray(output) ? output : [output]).flatMap((one) => ('output' in one ? one.output : []));
	const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
	if (scripts.length !== 1) throw new Error(`The reader is ${scripts.length} scripts, and has to be one.`);
	return scripts[0]!;
}
