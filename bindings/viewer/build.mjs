// Write the viewer as one HTML file: build.mjs WASM OUT. Needs nothing but Node.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const here = path.dirname(new URL(import.meta.url).pathname);
const [wasm, out] = process.argv.slice(2);
if (out === undefined) {
    console.error('usage: build.mjs WASM OUT');
    process.exit(2);
}

// ---- the script

const IMPORT = /^import (\{[^}]*\}) from '(\.[^']+)';\n/gm;
const EXPORT = /^export ((?:async )?(?:function|class|const) (\w+))/gm;

// Modules in the order in which they need each other, each once.
function modulesOf(file, found = new Set(), open = new Set()) {
    if (found.has(file)) return found;
    if (open.has(file)) throw new Error(`${file} needs itself`);
    open.add(file);
    for (const [, , name] of fs.readFileSync(file, 'utf8').matchAll(IMPORT)) {
        modulesOf(path.resolve(path.dirname(file), name), found, open);
    }
    return found.add(file);
}

// A module as a function that runs at once and returns what it exports.
function scoped(file, nameOf) {
    const text = fs.readFileSync(file, 'utf8');
    const names = [...text.matchAll(EXPORT)].map(([, , name]) => name);
    const body = text.replace(EXPORT, '$1')
        .replace(IMPORT, (_, wanted, from) => `const ${wanted} = ${nameOf(path.resolve(path.dirname(file), from))};\n`);
    const left = /^(import|export)\b.*/m.exec(body);
    if (left !== null) throw new Error(`${file}: this form is not known here: ${left[0]}`);
    return `const ${nameOf(file)} = (() => {\n${body}return { ${names.join(', ')} };\n})();\n`;
}

function joined(files) {
    const order = [...files];
    const text = order.map((file) => scoped(file, (wanted) => `module${order.indexOf(wanted)}`)).join('\n');
    if (/<\/script/i.test(text)) throw new Error('the script would end its own element');
    return `'use strict';\n{\n${text}}\n`;
}

// ---- the page

const hash = (text) => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`;

function examples() {
    const folder = path.join(here, 'example');
    const all = fs.readdirSync(folder).sort().map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'latin1') }));
    return JSON.stringify(all).replaceAll('<', '\\u003c');
}

function policyOf(script, style) {
    return [
        "default-src 'none'",
        `script-src 'wasm-unsafe-eval' ${hash(script)}`,
        `style-src ${hash(style)}`,
        'worker-src blob:', // the worker runs the one script, see src/client.mjs
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
    ].join('; ');
}

const script = joined(modulesOf(path.join(here, 'src/main.mjs')));
const style = fs.readFileSync(path.join(here, 'style.css'), 'utf8');
const packed = zlib.gzipSync(fs.readFileSync(wasm), { level: 9 });
const parts = { policy: policyOf(script, style), style, examples: examples(), module: packed.toString('base64'), script };
const page = fs.readFileSync(path.join(here, 'page.html'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(out, page);
console.log(`${out}: ${page.length} bytes, ${zlib.gzipSync(page).length} gzip; the module ${packed.length} gzip`);
