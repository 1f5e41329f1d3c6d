// Writes the schema as the server serves it, with the directives that introspection does not tell, for tools that read a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

const [url, file] = process.argv.slice(2);
const answer = await fetch(new URL('/schema.graphqls', url));
if (!answer.ok) throw new Error(`/schema.graphqls: ${answer.status}`);
const sdl = await answer.text();
buildSchema(sdl);
mkdirSync('generated', { recursive: true });
writeFileSync(file, sdl);
