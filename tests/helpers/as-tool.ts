import { resolve } from 'node:path';

/** What Node is called with to run a tool of `src/tools`, from whatever folder, as the scripts of `package.json` do. */
export const asTool = (name: string) => [
	'--import',
	import.meta.resolve('tsx'),
	resolve(`src/tools/${name}.ts`)
];
