import type { Component, ComponentProps } from 'svelte';
import KeepingNote from '$lib/components/KeepingNote.svelte';
import Answering from './Answering.svelte';
import CasePlace from './CasePlace.svelte';
import Changed from './Changed.svelte';
import Note from './Note.svelte';
import Progress from './Progress.svelte';

/** What can wake in a study page. */
export const parts = {
	answering: Answering,
	'case-place': CasePlace,
	changed: Changed,
	keeping: KeepingNote,
	note: Note,
	progress: Progress
} as const satisfies Record<string, Component<never>>;

export type PartName = keyof typeof parts;
export type PropsOf<Name extends PartName> = ComponentProps<(typeof parts)[Name]>;

/** Parts that tell how the whole page stands. They wake at once, wherever they are. */
export const atOnce: readonly PartName[] = ['case-place', 'keeping', 'progress'];
