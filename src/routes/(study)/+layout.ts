/** Script checks and keeps what is written on these pages. All of them can be read without. */
export const csr = true;
