/** Unlike other evidence: script sorts the rows and filters them. */
export const csr = true;
