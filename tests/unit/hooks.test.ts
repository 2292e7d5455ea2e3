import type { Handle } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { handle } from '../../src/hooks.server.ts';

/** What a page is sent as. */
async function sent(html: string, route = '/'): Promise<string> {
	const resolve: Parameters<Handle>[0]['resolve'] = async (_event, options) =>
		new Response(await options?.transformPageChunk?.({ html, done: true }));
	const response = await handle({
		event: { route: { id: route } } as Parameters<Handle>[0]['event'],
		resolve
	});
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
	const woken = '<p><!--[0-->a<!--]--></p><script>kit.start(1)</script>';
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

const sheet = '<link href="a.css" rel="stylesheet" disabled media="(max-width: 0)">';
const ahead = '<link href="a.js" rel="modulepreload">';

it('leaves no link for a script in a page that has none', async () => {
	expect(await sent(`<head>\n\t${sheet}\n\t<title>a</title></head><p>a</p>`)).toBe(
		'<head>\n\t<title>a</title></head><p>a</p>'
	);
});

it('sets links for a script behind the text, just before the script', async () => {
	expect(await sent(`<head>\n\t${ahead}\n\t${sheet}</head><p>a</p><script>kit.start(1)</script>`)).toBe(
		`<head></head><p>a</p>${ahead}${sheet}<script>kit.start(1)</script>`
	);
});

it('leaves alone a style sheet that the page waits for', async () => {
	const waited = '<link href="a.css" rel="stylesheet"><p>a</p>';
	expect(await sent(waited)).toBe(waited);
});

it('gives the page of addresses that lead nowhere its script, and no other page', async () => {
	expect(await sent('<main></main>', '/404.html')).toMatch(
		/^<main><script data-version="\S+">[^]+<\/script><\/main>$/u
	);
	expect(await sent('<main></main>')).toBe('<main></main>');
});
