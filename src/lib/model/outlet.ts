import type { Outlet } from '../server/lessons/schemas/outlets.ts';

export type { Outlet };

/** What is shown of an outlet beside a citation. */
export type OutletName = Pick<Outlet, 'id' | 'name' | 'kind'>;
