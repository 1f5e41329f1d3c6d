// Makes the packed files of the page: node build.mjs [folder]
import { build } from 'esbuild';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? '../main/resources/graphiql-page';

const { outputFiles, metafile } = await build({
  entryPoints: {
    page: 'page.jsx',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  outdir: folder,
  write: false,
  metafile: true,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
  logLevel: 'warning',
});

/** The licences of the packages that are in the files. */
async function licences() {
  const packages = new Set(Object.keys(metafile.inputs).map((it) => it.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1]).filter(Boolean));
  const texts = await Promise.all([...packages].sort().map(async (it) => {
    const { name, version, license } = JSON.parse(await readFile(join(it, 'package.json')));
    const file = (await readdir(it)).find((name) => /^licen[cs]e/i.test(name));
    return `${name} ${version} (${license})\n\n${file ? await readFile(join(it, file), 'utf8') : ''}`;
  }));
  return texts.join('\n----\n\n');
}

outputFiles.push({ path: 'licenses.txt', contents: await licences() });
for (const { path, contents } of outputFiles) {
  await writeFile(join(folder, `${basename(path)}.gz`), gzipSync(contents, { level: 9 }));
}
