import { unzipSync, type UnzipFileInfo } from 'fflate';
import { maxBytes, type Source } from './submission.ts';

/** More files than this are no class. */
const maxEntries = 5000;

/**
 * The files in a .zip file, as schools' systems give all submissions at once. A file is unpacked when it is read, and only
 * if it is small, so that a small .zip cannot fill the memory.
 *
 * @throws when it is no .zip file, or holds too many
 */
export function filesInZip(name: string, bytes: Uint8Array): Source[] {
	const sources: Source[] = [];
	let entries = 0;
	unzipSync(bytes, {
		filter(entry) {
			// A broken .zip file may tell of thousands of millions.
			if (entries === maxEntries) throw new RangeError('The .zip file holds too many files.');
			const index = entries++;
			if (entry.name.endsWith('/')) return false;
			sources.push({
				file: `${name}/${entry.name}`,
				size: sizeOf(entry),
				text: async () => unpack(bytes, index)
			});
			return false;
		}
	});
	return sources;
}

/** How much it can give. What is packed is cut off at the size that it tells; what is not packed is given whole. */
function sizeOf({ compression, size, originalSize }: UnzipFileInfo): number {
	return compression === 0 ? size : originalSize;
}

// In this thread: the library's own workers are made from a `blob:`, which the site's policy forbids.
function unpack(bytes: Uint8Array, wanted: number): string {
	let entries = 0;
	const filter = (entry: UnzipFileInfo) => {
		// By its place: two files may have one name.
		if (entries++ !== wanted) return false;
		if (sizeOf(entry) > maxBytes) throw new RangeError('The file is too large.');
		return true;
	};
	const [file] = Object.values(unzipSync(bytes, { filter }));
	return new TextDecoder().decode(file);
}
