// Puts the package together: build.mjs FOLDER WASM-FOLDER X278-TOOL.wasm. WASM-FOLDER is what bindings/wasm/build.sh filled. The CommonJS form is made from the modules.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder, modules, tool] = process.argv.slice(2);
const here = fileURLToPath(new URL('..', import.meta.url));
const root = path.join(here, '..', '..');
const from = (...parts) => path.join(here, ...parts);
const to = (name) => path.join(folder, name);

// Takes the forms of import and export that these modules have.
function commonJs(text) {
    const exported = [];
    const body = text
        .replace(/^import (\{[^}]*\}) from '\.\/(\w+)\.mjs';$/gm, "const $1 = require('./$2.cjs');")
        .replace(/^export (\{[^}]*\});$/gm, (_, names) => {
            exported.push(...names.slice(1, -1).split(',').map((name) => name.trim()));
            return '';
        })
        .replace(/^export ((?:async )?(?:function\*?|class) (\w+))/gm, (_, rest, name) => {
            exported.push(name);
            return rest;
        })
        .replaceAll('import.meta.url', "require('node:url').pathToFileURL(__filename)");
    if (/^(import|export) /m.test(body)) throw new Error('a form of import or export that is not known here');
    return `'use strict';\n${body}\nmodule.exports = { ${exported.join(', ')} };\n`;
}

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const name of ['error', 'machine', 'source', 'index']) {
    const text = fs.readFileSync(from('src', `${name}.mjs`), 'utf8');
    fs.writeFileSync(to(`${name}.mjs`), text);
    fs.writeFileSync(to(`${name}.cjs`), commonJs(text));
}
const types = fs.readFileSync(from('src', 'model.d.ts'), 'utf8') + fs.readFileSync(from('src', 'api.d.ts'), 'utf8');
fs.writeFileSync(to('index.d.ts'), types);
fs.writeFileSync(to('index.d.cts'), types);
fs.copyFileSync(from('src', 'bin.mjs'), to('bin.mjs'));
fs.chmodSync(to('bin.mjs'), 0o755);
for (const name of ['x278.wasm', 'x278-read.wasm']) fs.copyFileSync(path.join(modules, name), to(name));
fs.copyFileSync(tool, to('x278-tool.wasm'));
for (const name of ['package.json', 'README.md']) fs.copyFileSync(from(name), to(name));
for (const name of ['LICENSE', 'NOTICE']) fs.copyFileSync(path.join(root, name), to(name));
