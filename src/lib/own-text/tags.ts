/** What a learner can say of a sentence. The same eight for every author. */
export const tags = [
	{
		id: 'names-a-side',
		name: 'names a side',
		help: 'A name or word that one side uses and another does not.'
	},
	{
		id: 'presupposes',
		name: 'takes something for granted',
		help: 'Something has to be true before the sentence fits.'
	},
	{ id: 'emotive', name: 'stirs a feeling', help: 'A word that makes you feel something about somebody.' },
	{
		id: 'no-agent',
		name: 'nobody does it',
		help: 'Something happens, and the text does not say who did it.'
	},
	{
		id: 'quotes-somebody',
		name: 'quotes somebody',
		help: 'The words are somebody else’s, with or without marks.'
	},
	{ id: 'number', name: 'has a number', help: 'Something is counted, dated or measured.' },
	{ id: 'demand', name: 'asks for something', help: 'Somebody should do something.' },
	{ id: 'reported-fact', name: 'reports a fact', help: 'Something that could be checked.' }
] as const;

export type TagId = (typeof tags)[number]['id'];
