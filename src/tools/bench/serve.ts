import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};

/** A server on this machine. */
export interface Serving {
	/** `http://127.0.0.1:PORT` */
	origin: string;
	close(): Promise<unknown>;
}

/** Serves a folder over HTTP/1.1 as a plain static host does: compressed with gzip, an address with `/` is its `index.html`. */
export async function serve(folder: string): Promise<Serving> {
	const ready = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
		const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		const path = normalize(join(folder, name));
		const type = types[extname(path)];
		if (!path.startsWith(folder + sep) || !type || !existsSync(path) || !statSync(path).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const body = ready.get(path) ?? gzipSync(readFileSync(path));
		ready.set(path, body);
		response.writeHead(200, {
			'content-type': type,
			'content-encoding': 'gzip',
			'content-length': body.length,
			'cache-control': 'no-cache'
		});
		response.end(body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () => {
			server.closeAllConnections();
			return new Promise((closed) => server.close(closed));
		}
	};
}
