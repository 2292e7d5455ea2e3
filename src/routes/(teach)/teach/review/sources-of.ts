import type { Source } from '$lib/review/submission.ts';

/** A file of the browser as something to be read. */
export function sourceOf(file: File, path = file.webkitRelativePath || file.name): Source {
	return {
		file: path,
		size: file.size,
		text: () => file.text(),
		bytes: async () => new Uint8Array(await file.arrayBuffer())
	};
}

/**
 * Everything that was dropped, also what lies in folders, where the browser can look into them.
 * It has to be called while the drop is handled: the browser forgets what was dropped right after.
 */
export async function droppedSources(dropped: DataTransfer): Promise<Source[]> {
	const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
	if (entries.length === 0) return [...dropped.files].map((file) => sourceOf(file));
	return (await Promise.all(entries.map(sourcesIn))).flat();
}

/** A file that cannot be opened is handed on all the same, so that the list of files tells of it. */
async function sourcesIn(entry: FileSystemEntry): Promise<Source[]> {
	const path = entry.fullPath.replace(/^\//u, '');
	try {
		if (entry.isDirectory) {
			const inside = await entriesOf(entry as FileSystemDirectoryEntry);
			return (await Promise.all(inside.map(sourcesIn))).flat();
		}
		const file = await new Promise<File>((resolve, reject) =>
			(entry as FileSystemFileEntry).file(resolve, reject)
		);
		return [sourceOf(file, path)];
	} catch {
		return [{ file: path, size: 0, text: () => Promise.reject(new Error('It cannot be opened.')) }];
	}
}

/** The browser gives the files of a folder by the hundred; an empty hundred is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const next = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (next.length === 0) return all;
		all.push(...next);
	}
}
