/** `npm run felder`: writes what VS Code knows of the fields of the content. After a change of `src/schema/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { schemaFiles, schemaFolder } from './editor-schemas/files.ts';
import { writeFrontMatterSchemas } from './editor-schemas/front-matter.ts';

await mkdir(schemaFolder, { recursive: true });
for (const [file, text] of schemaFiles()) await writeFile(file, text);
await writeFrontMatterSchemas(process.cwd());
