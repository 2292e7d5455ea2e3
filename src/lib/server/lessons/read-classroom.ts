import type { Classroom, Position } from '../../model/classroom.ts';
import type { Words } from '../../model/content.ts';
import type { LessonFile } from './lesson-file.ts';
import { childrenOf, readMarkdown } from './markdown.ts';
import type { Noted } from './noted.ts';
import type { Problems } from './problems.ts';
import { Prose, type LinkTargets } from './prose.ts';
import { checkYaml, readYaml } from './read-yaml.ts';
import { classroom as classroomSchema } from './schemas/class.ts';

/** A case without `class.yaml`. */
export const noClassroom: Classroom = {
	shown: { thinkPairShare: [], exitTicket: [] },
	key: { exitTicket: [] }
};

/** Reads `class.yaml`: prompts, a structured controversy and an exit ticket, with what only the teacher sees apart. */
export function readClassroom(
	file: LessonFile,
	targets: LinkTargets,
	noted: Noted,
	problems: Problems
): Classroom {
	const source = readYaml(file.text, file.path, 1, problems);
	const read = source && checkYaml(source, classroomSchema, noted, problems);
	if (!source || !read) return noClassroom;
	const prose = new Prose(file.path, targets, problems);
	const words = (text: string, path: PropertyKey[]): Words => {
		const { line } = source.placeOf(path);
		return prose.words(
			readMarkdown(text, line).flatMap(({ token }) => childrenOf(token)),
			line
		);
	};
	const { think_pair_share, controversy, exit_ticket } = read;
	const position = (index: 0 | 1, { claim, points }: { claim: string; points: string[] }): Position => ({
		claim: words(claim, ['controversy', 'positions', index, 'claim']),
		points: points.map((point, number) => words(point, ['controversy', 'positions', index, 'points', number]))
	});
	const thinkPairShare = think_pair_share.map(({ step, ...rounds }, index) => {
		const round = (name: keyof typeof rounds) => words(rounds[name], ['think_pair_share', index, name]);
		return { step, think: round('think'), pair: round('pair'), share: round('share') };
	});
	const exitTicket = exit_ticket.map(({ ask, secure }, index) => ({
		ask: words(ask, ['exit_ticket', index, 'ask']),
		secure: words(secure, ['exit_ticket', index, 'secure'])
	}));
	const classroom: Classroom = {
		shown: { thinkPairShare, exitTicket: exitTicket.map(({ ask }) => ask) },
		key: { exitTicket: exitTicket.map(({ secure }) => secure) }
	};
	if (controversy) {
		const [first, second] = controversy.positions;
		classroom.shown.controversy = {
			question: words(controversy.question, ['controversy', 'question']),
			positions: [position(0, first), position(1, second)]
		};
		classroom.key.controversy = {
			why_fair: words(controversy.why_fair, ['controversy', 'why_fair']),
			listen_for: words(controversy.listen_for, ['controversy', 'listen_for'])
		};
	}
	noted.voicedWords.push(...prose.voicedWords);
	return classroom;
}
