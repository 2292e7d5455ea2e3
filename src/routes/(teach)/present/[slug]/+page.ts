/** Unlike other pages for teachers: script turns the screens and counts hands. */
export const csr = true;
