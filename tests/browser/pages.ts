/** The pages of the site, as its users reach them. */
export const practice = '/cases/two-towns-one-bridge/';
export const documents = [
	'foreign-ministry-via-azernews',
	'briefing-for-diplomats',
	'appeal-to-un',
	'statement-letterhead',
	'statement-portal'
];
export const cases = [practice, ...documents.map((slug) => `/cases/${slug}/`)];
/** Pages without script. */
export const textPages = [
	'/',
	'/about/',
	'/teach/',
	'/discuss/',
	'/teach/appeal-to-un/',
	'/teach/appeal-to-un/print/learner/',
	'/teach/appeal-to-un/print/document/',
	'/teach/appeal-to-un/print/large/',
	'/teach/appeal-to-un/print/answers/',
	'/teach/appeal-to-un/print/cards/',
	'/teach/guide/unit/',
	'/teach/guide/before/',
	'/teach/guide/alternative/',
	'/teach/guide/why/',
	'/evidence/',
	'/terms/',
	'/terms/t02/',
	'/terms/t27/',
	'/terms/t28/',
	'/ledger/c01/',
	'/ledger/c13/',
	'/ledger/c32/',
	'/pictures/',
	'/compare/',
	'/compare/statement-letterhead--and--statement-portal/',
	'/compare/briefing-for-diplomats--and--appeal-to-un/',
	'/events/',
	'/wordings/',
	'/timeline/',
	'/outlets/'
];
/** Pages with script that are no cases. */
export const toolPages = [
	'/words/',
	'/work/',
	'/ledger/',
	'/sums/',
	'/teach/review/',
	'/own/',
	'/present/appeal-to-un/',
	'/cases/appeal-to-un/ledger/',
	'/cases/appeal-to-un/twins/'
];
export const allPages = [...textPages, ...toolPages, ...cases];
