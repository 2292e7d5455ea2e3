/**
 * Text as XML can hold it: without the control signs and halves of signs that
 * [XML 1.0, clause 2.2](https://www.w3.org/TR/xml/#charsets) shuts out. A word processor opens no file that has one.
 */
export function xmlText(text: string): string {
	return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
