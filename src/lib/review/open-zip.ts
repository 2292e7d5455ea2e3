import { unzipSync, type UnzipFileInfo } from 'fflate';
import { maxBytes, type Source } from './submission.ts';

/** More files than this are no class. */
const maxEntries = 5000;

/**
 * The files in a .zip file, as schools' systems give all submissions at once. A file is unpacked when it is read, and only
 * if it says that it is small, so that a small .zip cannot fill the memory.
 *
 * @throws when it is no .zip file, or holds too many
 */
export function filesInZip(name: string, bytes: Uint8Array): Source[] {
	const entries: UnzipFileInfo[] = [];
	unzipSync(bytes, {
		filter: (entry) => {
			if (!entry.name.endsWith('/')) entries.push(entry);
			return false;
		}
	});
	if (entries.length > maxEntries) throw new RangeError('The .zip file holds too many files.');
	return entries.map((entry) => ({
		file: `${name}/${entry.name}`,
		size: entry.originalSize,
		text: async () => unpack(bytes, entry.name)
	}));
}

// In this thread: the library's own workers are made from a `blob:`, which the site's policy forbids.
function unpack(bytes: Uint8Array, name: string): string {
	const filter = (entry: UnzipFileInfo) => entry.name === name && entry.originalSize <= maxBytes;
	return new TextDecoder().decode(unzipSync(bytes, { filter })[name]);
}
