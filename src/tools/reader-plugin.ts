import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import config from '../../svelte.config.js';
import { checkLessons } from './check-lessons-plugin.ts';

const name = 'virtual:reader';
/** Vite's sign for a module that is no file. */
const resolved = `\0${name}`;

/** What draws parts when the site is built. No browser draws them so. */
const serverSide = 'svelte/server';
const none = '\0no-server';
const noServer = 'export const render = undefined;';

const pathOf = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url));

/** The scripts of study pages, and where each begins. */
const entries = {
	reader: pathOf('../lib/reader/main.ts'),
	stored: pathOf('../lib/reader/stored.ts'),
	formerIds: pathOf('../lib/reader/former-ids.ts')
};
export type ReaderScript = keyof typeof entries;
const scripts = Object.keys(entries) as ReaderScript[];

/** A name for each script. */
const named = (name: (script: ReaderScript) => string) =>
	Object.fromEntries(scripts.map((script) => [script, name(script)])) as Record<ReaderScript, string>;

/** A module that tells pages where each script is. */
const tell = (files: Record<ReaderScript, string>) => `export const files = ${JSON.stringify(files)};`;

/**
 * Builds the reader, the script of study pages, and tells pages its files as `virtual:reader`. It is a classic script: it runs
 * in a frame and from a folder on a disk, where a browser loads no module. What few visits need has scripts of its own. While writing they are built when they are asked for, in the same way.
 */
export function reader(): Plugin {
	let root = process.cwd();
	let serving = false;
	return {
		name: 'on-the-record:reader',
		enforce: 'pre',
		configResolved(config) {
			root = config.root;
			serving = config.command === 'serve' || config.mode === 'test';
		},
		resolveId(id) {
			if (id === name) return resolved;
			return id === serverSide && this.environment.config.consumer === 'client' ? none : undefined;
		},
		async load(id) {
			if (id === none) return noServer;
			if (id !== resolved) return;
			if (serving) return tell(named((script) => `${script}.js`));
			// Pages are built for the browser too, though none of those that name the reader runs there.
			if (!this.environment.config.build.ssr) return tell(named(() => ''));
			const files = named(() => '');
			for (const script of scripts) {
				const source = await buildReader(script, root);
				const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
				files[script] = `_app/immutable/assets/${script}.${hash}.js`;
				this.emitFile({ type: 'asset', fileName: files[script], source });
			}
			return tell(files);
		},
		configureServer(server) {
			const built = new Map<string, Promise<string>>();
			const changed = (file: string) => {
				if (file.replaceAll('\\', '/').startsWith(`${root.replaceAll('\\', '/')}/src/`)) built.clear();
			};
			server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
			server.middlewares.use((request, response, next) => {
				const script = scripts.find((one) => request.url?.split('?')[0] === `/${one}.js`);
				if (!script) return next();
				const code = built.get(script) ?? buildReader(script, root);
				built.set(script, code);
				code.then((text) => {
					response.setHeader('content-type', 'text/javascript');
					response.setHeader('cache-control', 'no-store');
					response.end(text);
				}, next);
			});
		}
	};
}

/**
 * The code of a script of study pages, as one classic script.
 *
 * @param root the top of the project
 * @throws when it does not build
 */
export async function buildReader(script: ReaderScript, root: string): Promise<string> {
	const output = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		mode: 'production',
		resolve: {
			alias: [
				{ find: '$lib', replacement: pathOf('../lib') },
				{ find: '$app/paths', replacement: pathOf('../lib/reader/paths.ts') },
				{ find: /^\.\/fetched\.ts$/u, replacement: pathOf('../lib/reader/fetched.ts') }
			]
		},
		// Styles are in the page.
		plugins: [
			checkLessons(),
			{
				name: 'on-the-record:no-server',
				enforce: 'pre',
				resolveId: (id) => (id === serverSide ? none : undefined),
				load: (id) => (id === none ? noServer : undefined)
			},
			svelte({
				configFile: false,
				emitCss: false,
				compilerOptions: { ...config.compilerOptions, css: 'external', dev: false }
			})
		],
		build: {
			write: false,
			reportCompressedSize: false,
			modulePreload: false,
			rolldownOptions: {
				input: entries[script],
				output: { format: 'iife', codeSplitting: false },
				// Nothing is imported for what it does beside what it exports; so what is not used stays out.
				treeshake: { moduleSideEffects: (id) => id === entries[script] }
			}
		}
	});
	const files = (Array.isArray(output) ? output : [output]).flatMap((one) =>
		'output' in one ? one.output : []
	);
	const [only, ...more] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
	if (only === undefined || more.length > 0) throw new Error(`The script "${script}" has to be one file.`);
	return only;
}
