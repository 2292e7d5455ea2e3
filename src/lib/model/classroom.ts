import type { StepId } from '../server/lessons/schemas/lesson.ts';
import type { Words } from './content.ts';

/** A prompt in three rounds: alone, in pairs, with the class. */
export interface ThinkPairShare {
	step: StepId;
	think: Words;
	pair: Words;
	share: Words;
}

/** One of the two positions of a structured controversy. */
export interface Position {
	claim: Words;
	/** What speaks for it, each from a passage or an account. */
	points: Words[];
}

/**
 * A question of reading that can be argued from both sides, with positions that everybody argues in turn. Never about
 * deaths, guilt or whose land it is, and never a party's voice.
 */
export interface Controversy {
	question: Words;
	positions: [Position, Position];
}

/** What only the teacher sees of a controversy. */
export interface ControversyNotes {
	/** Why both positions can be held in good faith, and what to stop. */
	why_fair: Words;
	/** What a good joint statement may hold. */
	listen_for: Words;
}

/** What a case brings to a class beside its lesson: what learners see, and what stands in the teacher's notes only. */
export interface Classroom {
	shown: {
		thinkPairShare: ThinkPairShare[];
		controversy?: Controversy;
		/** Lines to finish, on a slip of paper. */
		exitTicket: Words[];
	};
	key: {
		controversy?: ControversyNotes;
		/** What a secure answer holds, for each line of the ticket. */
		exitTicket: Words[];
	};
}
