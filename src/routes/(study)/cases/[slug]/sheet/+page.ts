/** A sheet of paper needs no script. */
export const csr = false;
