/** The steps of every lesson, in their order. `recall` is left out where there is nothing to recall. */
export const stepIds = [
	'recall',
	'predict',
	'source',
	'read',
	'words',
	'numbers',
	'accounts',
	'conclude'
] as const;
export type StepId = (typeof stepIds)[number];
