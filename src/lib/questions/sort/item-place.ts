/** Where the words of an item stand in the document. */
export interface ItemPlace {
	/** As the document beside the task is told it: `p4:10:52`. */
	at: string;
	/** The paragraph's address, from the top of the site. */
	address: string;
	/** What the paragraph is called: `¶4`. */
	label: string;
}
