/** Where a learner came from when a question sent them to the document, so that they can go back. */
class ReturnTo {
	question = $state<{ id: string; number: number } | undefined>();
}

export const returnTo = new ReturnTo();
