/** The pages of the site, as its users reach them. */
export const practice = '/cases/two-towns-one-bridge/';
export const cases = [
	practice,
	'/cases/foreign-ministry-via-azernews/',
	'/cases/briefing-for-diplomats/',
	'/cases/appeal-to-un/',
	'/cases/statement-letterhead/',
	'/cases/statement-portal/'
];
export const textPages = ['/', '/about/', '/teach/', '/discuss/', '/terms/', '/terms/t02/', '/terms/t27/'];
export const allPages = [...textPages, '/words/', '/work/', ...cases];
