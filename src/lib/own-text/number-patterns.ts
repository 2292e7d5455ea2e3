import { smallNumberWord } from './number-words.ts';
import { digitsClose, digitsEdge, digitsPattern } from './read-digits.ts';

/** Digits that count nothing: addresses of pages and mail, telephone numbers, versions, document numbers with strokes. */
export const noNumbers =
	/https?:\/\/\S{1,2000}|www\.\S{1,2000}|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}|(?<![\p{N}-])\+?\d{1,15}(?:[-–]\d{1,15}){2,}|(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3,}(?![\p{N}.])/gu;

/** Times of a day: `09:19`, `1:00 p.m.`, `10.30 am`, `9 a.m.` */
export const times =
	/(?<![\p{L}\p{N}]|\p{N}[.,:/-])(?:(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\b\.?)?|(?:0?[1-9]|1[0-2])(?:\.[0-5]\d)? ?[ap]\.?m\b\.?)(?![\p{L}\p{N}])/giu;

const labels =
	'resolution|article|paragraph|section|chapter|clause|rule|annex|protocol|decree|directive|regulation|convention|law|case|item|point|question|step|stage|phase|figure|table|page|volume|part|lesson|number|day|route|channel';

/** A word that a number only names, and the number: `Resolution 822`, `Article 5(2)`, `No. 12`, `pp. 3`, `§ 4`. */
export const labelled = new RegExp(
	`(?<![\\p{L}\\p{N}])((?:${labels})s?(?: (?:No\\.?|number|№))? |(?:Nos?|Arts?|paras?|pp?|vols?|figs?|ch)\\. ?|(?:№|§{1,2}|¶{1,2}|#) ?)(\\d{1,6})(?:\\(\\d{1,3}\\))?(?!\\p{N}|[.,:/-]\\p{N}|\\p{L})`,
	'giu'
);

/** A label for more than one number. */
export const pluralLabel = /^(?:\p{L}+s|pp)\.? ?$|^[§¶]{2}/iu;

/** A label that is also a common word, in small letters: "at that point 300 people left". */
export const mayBeWord = /^(?:case|point|part|day|stage|phase|law|rule|order)s? $/u;

/** The next number behind a plural label: of `Resolutions 822, 853 and 874` the later ones. */
export const labelledNext = /(, and |, | and | or | to |[-–])(\d{1,6})(?!\p{N}|[.:/]\p{N}|\p{L}|,\d{3})/uy;

/** `1st`, `22nd`; and the number that an item of a list begins with. */
export const ordinals =
	/(?<![\p{L}\p{N}]|\p{N}[.,])(\d{1,4})(?:st|nd|rd|th)(?![\p{L}\p{N}])|^(\d{1,3})[.)](?= )/gu;

const amount = `[$€£]?(?:${digitsPattern}|${smallNumberWord})`;
const dashEnd = '(?!\\p{N}|[.,:/]\\p{N}|[-–]\\p{N})';

/** `10–12`, `2020–23`, `from 10 to 12`, `between ten and twelve`. The groups are the two ends. */
export const ranges = new RegExp(
	`${digitsEdge}([$€£]?${digitsPattern})[-–—](${digitsPattern})${dashEnd}|` +
		`(?<!\\p{L})(?:from )?(?<![\\p{L}\\p{N}-]|\\p{N}[.,:/])(${amount})(?: per cent| percent|%)? to (${amount})${dashEnd}(?!\\p{L})|` +
		`(?<!\\p{L})between (${amount}) and (${amount})${dashEnd}(?!\\p{L})`,
	'giu'
);

/** An amount of money with its sign or the letters of its currency first: `$5 million`, `US$ 3.2bn`, `EUR 400`. */
export const money = new RegExp(
	`(?<![\\p{L}\\p{N}])((?:US|AU|CA|NZ|HK)?[$€£¥₼₽₺֏]|USD|EUR|GBP|CHF|AZN|AMD|RUB|TRY) ?(${digitsPattern})${digitsClose}`,
	'gu'
);

/** Parts of a whole in words and signs: `two thirds`, `three-quarters`, `half of`, `a third of`, `½`, `2/3 of`. */
export const fractions =
	/(?<![\p{L}\p{N}-])(?:(two|three|four|five|six|seven|eight|nine)[ -](halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)|(a|one)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?= of )|()(half)(?= of | the | its | their | our | all ))(?![\p{L}\p{N}])|(?<![\p{N}/.,])(\d{1,2})\/(\d{1,3})(?= of )|(?<!\p{N})([½⅓⅔¼¾])/giu;

/** Four digits that may be a year, also `the 1990s` and `mid-2020`. */
export const years =
	/(?<![\p{L}\p{N}$€£]|\p{N}[.,:/-]|(?<!mid|pre|post|early|late|pre|since)-)((?:1[5-9]|20)\d\d)(s|['’]s)?(?![\p{L}\p{N}%]|[.,:/]\p{N}| ?(?:per cent|percent|%|hundred|thousand|million|billion))/gu;

/** Numbers in digits. */
export const digits = new RegExp(`(?:(?<=^|\\s)[-−])?${digitsEdge}(${digitsPattern})${digitsClose}`, 'gu');

/** Words that say "a lot" as if they were a number: `dozens`, `tens of thousands`, `several hundred`. */
export const vague =
	/(?<![\p{L}\p{N}-])(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: (?:of|and) (?:thousands|millions|billions|hundreds))?|(?:several|a few|many|some|a couple of) (?:dozen|hundred|thousand|million|billion)s?)(?![\p{L}\p{N}])/giu;

/** What multiplies a number in digits. */
export const scaleAfter =
	/(?: |-)?(thousand|million|billion|trillion|bn|tn)(?![\p{L}\p{N}])| (hundred|dozen)(?![\p{L}\p{N}])|([mk])(?![\p{L}\p{N}])/iuy;

/** What makes a number a percentage. */
export const percentAfter = / ?(?:%|‰|per ?cent(?:age points?)?|percent|pct)(?!\p{L})/iuy;

/** What makes a number an amount of money, behind it. */
export const currencyAfter =
	/ ?(?:[$€£¥₼₽₺֏]|(?:US |Canadian |Australian )?(?:dollars?|euros?|pounds|manats?|drams?|rou?bles?|lira|francs|yen|cents?|USD|EUR|GBP|AZN|AMD|RUB|TRY)(?![\p{L}\p{N}]))/iuy;

/** Words before a number that make it less exact. Each ends where the number begins. */
export const hedgesBefore: readonly [RegExp, 'about' | 'more-than' | 'less-than'][] = [
	[/(?<![\p{L}\p{N}])(?:not |no )(?:more than|over|above) (?:a )?$/iu, 'less-than'],
	[/(?<![\p{L}\p{N}])(?:not |no )(?:less than|fewer than|under|below) (?:a )?$/iu, 'more-than'],
	[
		/(?<![\p{L}\p{N}])(?:more than|over|at least|upwards of|in excess of|above|exceeding|well over|not fewer than) $/iu,
		'more-than'
	],
	[/(?<![\p{L}\p{N}])(?:less than|fewer than|under|below|up to|at most|as many as) $/iu, 'less-than'],
	[
		/(?<![\p{L}\p{N}])(?:about|around|some|approximately|approx\.|roughly|nearly|almost|circa|ca\.|close to|an estimated|estimated|an average of|on average) $/iu,
		'about'
	],
	[/~ ?$/u, 'about']
];

/** Words behind a number that make it less exact. */
export const hedgesAfter: readonly [RegExp, 'about' | 'more-than' | 'less-than'][] = [
	[/\+(?!\p{N})| or more(?!\p{L})| or over(?!\p{L})| and more(?! than)(?!\p{L})/iuy, 'more-than'],
	[/ or less(?!\p{L})| or fewer(?!\p{L})/iuy, 'less-than'],
	[/ or so(?!\p{L})/iuy, 'about']
];

/** Verbs of change: "rose from 10 to 12" tells two counts, and no range. */
export const changeVerb =
	/(?<!\p{L})(?:rose|risen|rise|rises|fell|fallen|fall|falls|grew|grown|grow|growth|dropp?(?:ed|s)?|increased?s?|decreased?s?|declined?s?|climbed|jumped|went|gone|shrank|shrunk|changed?|reduced|cut|raised|up|down|doubled|halved)(?: [^\s.;:!?]+){0,5} (?:from )?$/iu;
