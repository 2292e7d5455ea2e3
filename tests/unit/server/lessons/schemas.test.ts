import type * as v from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { Account } from '../../../../src/lib/model/account.ts';
import type { SourceCard } from '../../../../src/lib/model/document.ts';
import type { Figure } from '../../../../src/lib/model/figure.ts';
import type { LessonFacts } from '../../../../src/lib/model/lesson.ts';
import type { Term } from '../../../../src/lib/model/module.ts';
import type { QuestionKind, Sum } from '../../../../src/lib/model/question.ts';
import type { TextQuote } from '../../../../src/lib/model/text-quote.ts';
import type * as schemas from '../../../../src/lib/server/lessons/schemas.ts';

type Read<Name extends 'account' | 'figure' | 'term' | 'sourceCard' | 'lessonFacts'> = v.InferOutput<
	(typeof schemas)[Name]
>;
type SumFence = Extract<schemas.QuestionFence, { question: 'sum' }>;

// Held by `npm run check:types`.
it('reads exactly the types of the model', () => {
	expectTypeOf<Read<'account'>>().toEqualTypeOf<Account>();
	expectTypeOf<Read<'term'>>().toEqualTypeOf<Term>();
	expectTypeOf<Read<'sourceCard'>>().toEqualTypeOf<SourceCard>();
	expectTypeOf<Read<'lessonFacts'>>().toEqualTypeOf<LessonFacts>();
	expectTypeOf<Omit<Read<'figure'>, 'in'>>().toEqualTypeOf<Omit<Figure, 'in'>>();
	expectTypeOf<Read<'figure'>['in'][number]>().branded.toEqualTypeOf<Figure['in'][number]>();
	expectTypeOf<SumFence['sum']>().toEqualTypeOf<Sum>();
	expectTypeOf<NonNullable<SumFence['about']>>().toEqualTypeOf<TextQuote[]>();
	expectTypeOf<schemas.QuestionFence['question']>().toEqualTypeOf<QuestionKind>();
});
