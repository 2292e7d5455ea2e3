import type { Html } from '../model/question.ts';

/** Plain words as HTML. */
export function escapeHtml(text: string): Html {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
