// Builds the explorer into a folder, or runs its tests: `node build.mjs <folder>`, `node build.mjs tests`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const SCHEMA = '../../schema/';
const VIEWS = `${SCHEMA}operations/views/`;
const [target] = process.argv.slice(2);

function run(program, ...options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], { encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
}

/** What is null only with an error is never null here: the explorer refuses an answer with an error. */
function readStrictSchema() {
  const files = readdirSync(SCHEMA).filter((it) => it.endsWith('.graphqls')).sort().map((it) => readFileSync(SCHEMA + it, 'utf8'));
  writeFileSync('generated/schema.graphqls', files.join('\n').replace(/(?<!directive) @semanticNonNull/g, '!'));
}

/** Joins the name of each trusted document with its text and its types. */
function nameOperations() {
  const names = readdirSync(VIEWS).filter((it) => it.endsWith('.graphql')).map((it) => it.slice(0, -8)).sort();
  writeFileSync('generated/asked.ts', [
    "import type * as operations from './operations.ts';",
    ...names.map((it) => `import ${it} from '../${VIEWS}${it}.graphql';`),
    `export const texts = { ${names.join(', ')} };`,
    'export interface Asked {',
    ...names.map((it) => `  ${it}: { answer: operations.${it}Query; variables: operations.${it}QueryVariables };`),
    '}',
    '',
  ].join('\n'));
}

const common = { bundle: true, target: 'es2022', loader: { '.graphql': 'text' }, jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning' };
mkdirSync('generated', { recursive: true });
readStrictSchema();
run('node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts');
nameOperations();
run('node_modules/typescript/bin/tsc', '--project', '.');
if (target === 'tests') {
  const tests = readdirSync('tests').map((it) => join('tests', it));
  await build({ ...common, entryPoints: tests, outdir: 'compiled', platform: 'node', format: 'esm', packages: 'external' });
  run('--test', ...readdirSync('compiled').filter((it) => it.endsWith('.js')).map((it) => join('compiled', it)));
} else {
  mkdirSync(target, { recursive: true });
  await build({
    ...common, entryPoints: { explorer: 'source/main.tsx' }, outdir: target, format: 'esm', minify: true, charset: 'utf8', legalComments: 'inline',
  });
  ['index.html', 'icon.svg'].forEach((it) => copyFileSync(join('page', it), join(target, it)));
}
