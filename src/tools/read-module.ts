/**
 * Reads and checks the module's folder for a build, which calls it with the path of a file. The module goes into that file,
 * in the form of `node:v8`; the problems go to standard output, as JSON.
 *
 * Ends with 0 when the folder was read, with problems or without.
 */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { checkFolder } from './check-folder.ts';

const { folder, module, problems } = checkFolder(process.cwd());
const [, , file = ''] = process.argv;
writeFileSync(file, serialize({ module, problems }));
console.log(JSON.stringify({ folder, problems }));
