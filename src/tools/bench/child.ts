import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Taken {
	seconds: number;
	/**
	 * The most memory that the command and its children held at one moment, in MB (10⁶ bytes); `null` where there is no
	 * `/proc`. Pages that processes share count once for each of them, so it is never told too small for that reason.
	 */
	peakMemory: number | null;
	/** Processor time of all its threads, in seconds; `null` where there is no `/proc`. What else the machine does is not in it. */
	processor: number | null;
	output: string;
}

/** How often the memory is looked at, in ms. A peak between two looks shows in `VmHWM` of its process. */
const every = 250;

/**
 * Runs a command, and measures it.
 *
 * @throws when it ends with another code than 0, with the end of what it printed
 */
export function run(
	command: string,
	parameters: readonly string[],
	settings: Record<string, string>
): Promise<Taken> {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const child = spawn(command, parameters, {
			env: { ...process.env, ...settings },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const usage = new Usage(child.pid ?? 0);
		let output = '';
		const keep = (piece: Buffer) => (output = (output + piece.toString()).slice(-20_000));
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		const looks = setInterval(() => usage.look(), every);
		const stop = () => child.kill('SIGKILL');
		// Before what it writes is removed.
		process.prependOnceListener('exit', stop);
		const end = () => {
			clearInterval(looks);
			process.off('exit', stop);
		};
		child.on('error', (error) => {
			end();
			reject(error);
		});
		child.on('close', (code) => {
			end();
			const seconds = (performance.now() - began) / 1000;
			if (code === 0) resolve({ seconds, ...usage.taken, output });
			else
				reject(new Error(`${command} ${parameters.join(' ')} ended with ${code}.\n${output.slice(-4000)}`));
		});
	});
}

/** What a process and its children use, from `/proc`. */
class Usage {
	#peak: number | null = null;
	/** Of every process that was seen, in clock ticks. */
	readonly #ticks = new Map<number, number>();
	readonly #root: number;

	constructor(root: number) {
		this.#root = root;
	}

	/**
	 * The memory is the larger of two numbers: the largest sum of `VmRSS` (resident now) over the tree at one look, and the
	 * largest `VmHWM` (most ever resident) of a single process, which no look can miss.
	 */
	look() {
		if (!existsSync('/proc/self/status')) return;
		const all = treeOf(this.#root);
		const memory = all.map(({ id }) => memoryOf(id));
		const together = memory.reduce((sum, { now }) => sum + now, 0);
		this.#peak = Math.max(this.#peak ?? 0, together, ...memory.map(({ most }) => most));
		for (const { id, ticks } of all) this.#ticks.set(id, ticks);
	}

	get taken(): Pick<Taken, 'peakMemory' | 'processor'> {
		const ticks = [...this.#ticks.values()].reduce((sum, one) => sum + one, 0);
		// Linux tells times in hundredths of a second. https://man7.org/linux/man-pages/man7/time.7.html
		return { peakMemory: this.#peak, processor: this.#peak === null ? null : ticks / 100 };
	}
}

interface Process {
	id: number;
	parent: number;
	/** Of its own threads, in user and kernel mode. */
	ticks: number;
}

/** A process and all that descend from it. */
function treeOf(root: number): Process[] {
	const running = readdirSync('/proc')
		.filter((name) => /^\d+$/u.test(name))
		.map((name): Process => {
			// The program's name stands in brackets and may hold anything. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
			const fields = read(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ') ?? [];
			return { id: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
		})
		.filter(({ ticks }) => !Number.isNaN(ticks));
	const tree = running.filter(({ id }) => id === root);
	for (const { id } of tree) tree.push(...running.filter(({ parent }) => parent === id));
	return tree;
}

function memoryOf(id: number): { now: number; most: number } {
	const status = read(`/proc/${id}/status`);
	const field = (name: string) =>
		(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1] ?? 0) * 1024) / 1e6;
	return { now: field('VmRSS'), most: field('VmHWM') };
}

/** A process may end between two reads. */
function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
