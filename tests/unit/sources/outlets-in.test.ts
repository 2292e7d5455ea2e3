import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../../src/lib/model/outlet.ts';
import { outletFinder } from '../../../src/lib/sources/outlets-in.ts';

const outlet = (id: string, ...cited_as: string[]): Outlet => ({
	id,
	name: id.toUpperCase(),
	cited_as,
	kind: 'News site',
	who_publishes: '',
	who_pays: '',
	leaning: ''
});
const outlets = [
	outlet('trend', 'Trend', 'Trend News Agency'),
	outlet('menafn', 'MENAFN'),
	outlet('apa', 'APA'),
	outlet('ap', 'AP', 'Associated Press'),
	outlet('az-service', 'Azatutyun (RFE/RL Armenian Service)'),
	outlet('rfe', 'RFE/RL')
];
const outletsIn = outletFinder(outlets);
const found = (publisher: string) => outletsIn(publisher).map(({ id }) => id);

describe('outletFinder', () => {
	it.each([
		['Trend News Agency via MENAFN', ['trend', 'menafn']],
		['MENAFN, relaying Trend', ['menafn', 'trend']],
		['APA, quoting UN Resident Coordinator', ['apa']],
		['Associated Press via a paper', ['ap']],
		['Azatutyun (RFE/RL Armenian Service)', ['az-service']],
		['RFE/RL', ['rfe']],
		['trend news agency', ['trend']]
	])('finds who is named in "%s"', (publisher, ids) => expect(found(publisher)).toEqual(ids));

	it.each(['Japan Times', 'The Trendsetter', 'A council', ''])('finds nobody in "%s"', (publisher) => {
		expect(found(publisher)).toEqual([]);
	});

	it('hands over only what is shown beside a citation', () => {
		expect(outletsIn('MENAFN')).toEqual([{ id: 'menafn', name: 'MENAFN', kind: 'News site' }]);
	});
});
