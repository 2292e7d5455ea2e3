/**
 * `npm run schemas`: writes the JSON Schemas of the lessons' files, by which an editor completes fields and marks slips.
 * They are made from what the check uses. Run it after a change to `src/lib/server/lessons/schemas/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, schemaFolder } from './json-schemas.ts';

const folder = join(process.cwd(), 'lessons', schemaFolder);
const schemas = jsonSchemas();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
console.log(`${schemas.size} schemas in lessons/${schemaFolder}/.`);
