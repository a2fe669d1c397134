/** `npm run felder`: writes what VS Code and the handbook know of the fields of the content, after a change of `src/schema/`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { handbookWith, schemaFiles, schemaFolder } from './editor-schemas/files.ts';
import { writeFrontMatterSchemas } from './editor-schemas/front-matter.ts';

await mkdir(schemaFolder, { recursive: true });
for (const [file, text] of schemaFiles()) await writeFile(file, text);
const handbook = 'content/README.md';
await writeFile(handbook, handbookWith(await readFile(handbook, 'utf8')));
await writeFrontMatterSchemas(process.cwd());
