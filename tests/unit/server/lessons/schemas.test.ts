import type * as v from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { Account } from '../../../../src/lib/model/account.ts';
import type { SourceCard } from '../../../../src/lib/model/document.ts';
import type { Figure } from '../../../../src/lib/model/figure.ts';
import type { LessonFacts } from '../../../../src/lib/model/lesson.ts';
import type { Term } from '../../../../src/lib/model/term.ts';
import type { Outlet } from '../../../../src/lib/model/outlet.ts';
import type { QuestionKind, Sum } from '../../../../src/lib/model/question.ts';
import type { Series } from '../../../../src/lib/model/series.ts';
import type { TextQuote } from '../../../../src/lib/model/text-quote.ts';
import type * as schemas from '../../../../src/lib/server/lessons/schemas.ts';

type Read<Name extends 'account' | 'figure' | 'term' | 'outlet' | 'series' | 'sourceCard' | 'lessonFacts'> =
	v.InferOutput<(typeof schemas)[Name]>;
type SumFence = Extract<schemas.QuestionFence, { question: 'sum' }>;

/** A type without what the reader adds to an entry, at every depth. */
type Written<Type> = Type extends (infer Item)[]
	? Written<Item>[]
	: Type extends object
		? { [Field in keyof Type as Field extends 'outlets' | 'stands' ? never : Field]: Written<Type[Field]> }
		: Type;

// Held by `npm run check:types`.
it('reads exactly the types of the model', () => {
	expectTypeOf<Written<Read<'account'>>>().toEqualTypeOf<Written<Account>>();
	expectTypeOf<Written<Read<'term'>>>().toEqualTypeOf<Written<Term>>();
	expectTypeOf<Written<Read<'outlet'>>>().toEqualTypeOf<Written<Outlet>>();
	expectTypeOf<Written<Read<'series'>>>().toEqualTypeOf<Written<Series>>();
	expectTypeOf<Written<Read<'sourceCard'>>>().toEqualTypeOf<Written<SourceCard>>();
	expectTypeOf<Read<'lessonFacts'>>().toEqualTypeOf<LessonFacts>();
	expectTypeOf<Written<Omit<Read<'figure'>, 'in'>>>().toEqualTypeOf<Written<Omit<Figure, 'in'>>>();
	expectTypeOf<Read<'figure'>['in'][number]>().branded.toEqualTypeOf<Figure['in'][number]>();
	expectTypeOf<SumFence['sum']>().toEqualTypeOf<Sum>();
	expectTypeOf<NonNullable<SumFence['about']>>().toEqualTypeOf<TextQuote[]>();
	expectTypeOf<schemas.QuestionFence['question']>().toEqualTypeOf<QuestionKind>();
});
