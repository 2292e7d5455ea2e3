/** What a file of answers says it is. */
export const format = 'on-the-record/answers';

/** The version of answers that this program writes. It stands apart from the migrations, which few pages need. */
export const version = 3;
