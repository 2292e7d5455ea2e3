import type { Handle } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { handle } from '../../src/hooks.server.ts';

/** What a page is sent as. */
async function sent(html: string): Promise<string> {
	const resolve: Parameters<Handle>[0]['resolve'] = async (_event, options) =>
		new Response(await options?.transformPageChunk?.({ html, done: true }));
	const response = await handle({ event: {} as Parameters<Handle>[0]['event'], resolve });
	return response.text();
}

it('leaves no mark for a script in a page that has none', async () => {
	expect(await sent('<p><!--[-->a<!--[0--><b>b</b>\n<!--]--></p>')).toBe('<p>a<b>b</b>\n</p>');
});

it('leaves none either where only the frame or the page itself has a script', async () => {
	const scripts = '<script async src="../key.js"></script><script defer src="../wake.js"></script>';
	expect(await sent(`${scripts}<p><!--[-->a<!--]--></p>`)).toBe(`${scripts}<p>a</p>`);
});

it('keeps the marks of a page with the framework’s script, but for what stands there for readers without it', async () => {
	const woken = '<p><!--[0-->a<!--]--></p><script>__sveltekit_1 = {}</script>';
	expect(await sent(`${woken}<noscript><p><!--[0-->b<!--]--></p></noscript>`)).toBe(
		`${woken}<noscript><p>b</p></noscript>`
	);
});

it('keeps the marks of parts that the reader wakes, and no others', async () => {
	expect(
		await sent(
			'<p><!--[-->a<!--]--></p><study-part data-part="0"><!--1--><!--[--><p>b</p><noscript><!--c-->d</noscript><!--]--></study-part><!--e-->'
		)
	).toBe(
		'<p>a</p><study-part data-part="0"><!--1--><!--[--><p>b</p><noscript>d</noscript><!--]--></study-part>'
	);
});
