// The package as npm packs and installs it, its tool, its types, and the examples of docs/javascript.md.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { folder, native, request } from './support.mjs';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'x278-npm-'));
after(() => fs.rmSync(work, { recursive: true }));

function run(command, parameters, options = {}) {
    const result = spawnSync(command, parameters, { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
    assert.equal(result.status, 0, `${command} ${parameters.join(' ')}: ${result.stdout}${result.stderr}`);
    return result.stdout;
}

const [packed] = JSON.parse(run('npm', ['pack', '--json', folder]));

test('the package holds what it should, and no script', (t) => {
    const names = packed.files.map((file) => file.path).sort();
    const modules = ['error', 'index', 'machine', 'source'].flatMap((name) => [`${name}.cjs`, `${name}.mjs`]);
    assert.deepEqual(names, ['LICENSE', 'NOTICE', 'README.md', 'bin.mjs', 'index.d.cts', 'index.d.ts', 'package.json', 'x278-read.wasm', 'x278-tool.wasm', 'x278.wasm', ...modules].sort());
    const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json')));
    assert.equal(about.scripts, undefined);
    assert.equal(about.dependencies, undefined);
    assert.equal(about.version, native('--version').stdout.toString().match(/\d+\.\d+\.\d+/)[0]);
    assert.ok(packed.size < 1_500_000, `${packed.size} bytes`);
    t.diagnostic(`package: ${packed.size} bytes, ${packed.unpackedSize} unpacked`);
});

test('installed, it runs by import, by require and as a tool', () => {
    fs.writeFileSync(path.join(work, 'package.json'), '{"private":true}');
    run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${packed.filename}`]);
    fs.copyFileSync(request, path.join(work, 'in.edi'));
    assert.equal(run('node', ['--input-type=module', '-e', "import { version } from 'x278'; console.log(await version())"]), '0.1.0\n');
    assert.equal(run('node', ['-e', "require('x278').version().then(console.log)"]), '0.1.0\n');
    for (const parameters of [['check', 'in.edi'], ['view', 'in.edi'], ['check', 'missing.edi'], ['decode', '--format', 'json', path.resolve(request)], ['check', '-']]) {
        const input = fs.readFileSync(request);
        const mine = spawnSync('npx', ['--offline', 'x278', ...parameters], { cwd: work, input });
        const theirs = spawnSync(process.env.X278_TOOL, parameters, { cwd: work, input });
        assert.deepEqual([mine.status, mine.stdout.toString(), mine.stderr.toString()], [theirs.status, theirs.stdout.toString(), theirs.stderr.toString()]);
    }
});

function examples() {
    const page = fs.readFileSync('docs/javascript.md', 'utf8');
    return [...page.matchAll(/^```js\n([^]*?)^```$/gm)].map((match, index) => {
        const name = path.join(work, `example${index}.mjs`);
        fs.writeFileSync(name, match[1]);
        return name;
    });
}

test('the examples of docs/javascript.md run', () => {
    const all = examples();
    assert.ok(all.length >= 6);
    for (const name of all) assert.notEqual(run('node', [name]), '');
});

test('the examples and a program in TypeScript have the types', { skip: process.env.X278_TSC ? false : 'no tsc here' }, () => {
    fs.copyFileSync('bindings/node/tests/types.ts', path.join(work, 'types.mts'));
    fs.copyFileSync('bindings/node/tests/types.ts', path.join(work, 'types.cts'));
    const portable = examples().filter((name) => !fs.readFileSync(name, 'utf8').includes('node:'));
    run(process.env.X278_TSC, ['--noEmit', '--strict', '--allowJs', '--checkJs', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom,dom.iterable,dom.asynciterable',
        ...portable, 'types.mts', 'types.cts']);
});

test('the types are those of the descriptions', () => {
    run('node', [path.resolve('bindings/node/tools/make_types.mjs'), '--check']);
});
