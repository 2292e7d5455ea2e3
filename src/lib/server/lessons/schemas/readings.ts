import type * as v from 'valibot';
import { date, fields, id, name, told, url } from './shared.ts';

/** An entry of `readings.yaml`. */
export const reading = fields({
	id: told('Pages for teachers link to it: [words](reading:id).', id),
	publisher: name('Who wrote it.'),
	title: name('Its title.'),
	date,
	url: told('Its address.', url)
});
/** Guidance or research that the pages for teachers rest on. */
export type Reading = v.InferOutput<typeof reading>;
