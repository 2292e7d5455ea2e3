/** Hands a file to the browser to keep. The only place where work leaves the page, and it goes to this device. */
export function download(content: Blob, name: string) {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the address after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
