/** The words that mark what the author of a new case has still to write. `npm run check:lessons` counts them. */
export const starterWords = 'Write here';
