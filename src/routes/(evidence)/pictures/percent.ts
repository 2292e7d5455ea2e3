/** A place along the width of a picture, from 0 to 100, as SVG writes it: `12.5%`. */
export function percent(place: number): string {
	return `${Math.round(place * 10) / 10}%`;
}
