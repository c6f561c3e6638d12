// The module against the tool: test.mjs FOLDER X278 FILE…   FOLDER is what build.sh filled.
import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import zlib from 'node:zlib';
import { instantiate, run } from './host.mjs';

const [folder, tool, ...files] = process.argv.slice(2);
const load = (name) => new WebAssembly.Module(fs.readFileSync(`${folder}/${name}.wasm`));
const module = load('x278');
const text = (pieces) => Buffer.concat(pieces).toString();

function native(...args) {
    return spawnSync(tool, args, { maxBuffer: 1 << 30 }).stdout;
}

// A status that the tool reports, too: what came before it counts.
function attempt(wasm, ...rest) {
    try {
        return run(wasm, ...rest);
    } catch (error) {
        if (error.name !== 'SessionError') throw error;
        return error;
    }
}

const imports = WebAssembly.Module.imports(module).map((i) => i.name).sort();
assert.ok(imports.every((name) => ['fd_close', 'fd_read', 'fd_write'].includes(name)), `imports ${imports}`);

// Every file, in whole and in odd pieces: the lines of check and decode.
const wasm = instantiate(module);
const simd = instantiate(load('x278-simd'));
const reader = instantiate(load('x278-read'));
let compared = 0;
let returned = 0;
for (const file of files) {
    const bytes = fs.readFileSync(file);
    const issues = native('check', '--format', 'jsonl', file).toString().replaceAll(`{"file":${JSON.stringify(file)},`, '{');
    const documents = native('decode', '--format', 'json', file);
    for (const [machine, piece] of [[wasm, 65536], [reader, 7], [simd, 1000]]) {
        const found = attempt(machine, 'read', [bytes], { documents: 0, transactions: 0 }, piece);
        assert.equal(text(found.output), issues, `issues of ${file} in pieces of ${piece}`);
        const read = attempt(machine, 'read', [bytes], { issues: 0, transactions: 0, check: 0 }, piece);
        assert.ok(Buffer.concat(read.output).equals(documents), `documents of ${file} in pieces of ${piece}`);
        compared += 2;
    }
    const back = attempt(wasm, 'encode', [documents], { check: 0 });
    const expected = spawnSync(tool, ['encode', '-'], { input: documents, maxBuffer: 1 << 30 });
    if (expected.status !== 2 && documents.length > 0) {
        assert.ok(Buffer.concat(back.output).equals(expected.stdout), `X12 of ${file}`);
        returned++;
    }
}
assert.equal(wasm.x278w_memory(), 0);

// Every view as JSON: the lines of the tool, but for those of acknowledgments, which name no guide.
let views = 0;
for (const file of files) {
    const expected = native('view', '--format', 'json', file).toString().split('\n').filter((line) => line.includes('"guide":"'));
    const shown = text(attempt(wasm, 'view', [fs.readFileSync(file)], { title: file, json: 1 }).output);
    assert.equal(shown, expected.map((line) => `${line}\n`).join(''), `view of ${file}`);
    views += expected.length;
}

// Views and acknowledgments: the bytes of the tool.
const request = 'fixtures/278/request-fusion-dependent/input.edi';
const faulty = 'fixtures/ack/elements-in-error/request.edi';
const bytes = fs.readFileSync(request);
assert.equal(text(run(wasm, 'view', [bytes], { title: request }).output), native('view', request).toString());
const outcome = (options) => JSON.parse(text(run(wasm, 'view', [bytes], { json: 1, ...options }).output)).outcome;
assert.equal(outcome({ check: 0 }).errors, undefined);
assert.equal(outcome({ check: 0, errors: 2 }).errors, 2);
const header = { date: '20240304', time: '1015', number: '41' };
const answer = run(wasm, 'acknowledge', [fs.readFileSync(faulty)], header);
assert.equal(text(answer.output), native('ack', '--date', '20240304', '--time', '1015', '--number', '41', faulty).toString());
const said = JSON.parse(text(run(wasm, 'resolve', [Buffer.concat(answer.output), fs.readFileSync(faulty)]).output));
const segments = said.groups[0].transactions[0].segments;
assert.ok(segments.length > 0 && segments.every((s) => s.resolution !== 'none'));

// Memory goes back: 10,000 sessions, some of them left in the middle.
const size = wasm.memory.buffer.byteLength;
for (let i = 0; i < 10000; i++) {
    const session = wasm.x278w_open(1 + (i % 5));
    if (i % 5 < 2) {
        const room = wasm.x278w_room(session, bytes.length);
        new Uint8Array(wasm.memory.buffer).set(bytes, room);
        wasm.x278w_feed(session, i % 2 ? bytes.length : bytes.length >> 1);
        wasm.x278w_next(session);
    }
    wasm.x278w_close(session);
}
assert.equal(wasm.x278w_memory(), 0);
assert.ok(wasm.memory.buffer.byteLength <= size + 65536);

// Each allocation fails once: an error or a result, never a trap, and nothing is left.
const failing = instantiate(load('x278-test'));
const documents = native('decode', '--format', 'json', request);
let refused = 0;
for (const [job, inputs, options] of [
    ['read', [bytes], {}], ['view', [bytes], {}], ['view', [bytes], { json: 1 }], ['encode', [documents], {}], ['acknowledge', [fs.readFileSync(faulty)], header],
    ['resolve', [Buffer.concat(answer.output), fs.readFileSync(faulty)], {}],
]) {
    for (let count = 1, failed = true; failed; count++) {
        failing.x278w_fail_after(count, 0);
        const result = attempt(failing, job, inputs, options);
        failed = result instanceof Error;
        refused += failed;
        if (failed) assert.equal(result.code, 'X278_E_NOMEM');
        failing.x278w_fail_after(-1, 0);
        assert.equal(failing.x278w_memory(), 0, `${job}: memory is left after ${count} allocations`);
    }
}

// The module for pages reads and shows, the one that reads has no other job.
const jobsOf = (one) => [1, 2, 3, 4, 5].map((job) => one.x278w_open(job) !== 0);
const viewer = instantiate(load('x278-view'));
assert.equal(text(run(viewer, 'view', [bytes], { title: request }).output), native('view', request).toString());
assert.deepEqual(jobsOf(viewer), [true, true, false, false, false]);
assert.deepEqual(jobsOf(reader), [true, false, false, false, false]);

// Sizes: a limit a little above what they are, so that growth is noticed; 120 kB to read and check is a promise.
const MOST = { x278: 168000, 'x278-simd': 168000, 'x278-view': 134000, 'x278-read': 120000 };
const sizes = Object.entries(MOST).map(([name, most]) => {
    const raw = fs.readFileSync(`${folder}/${name}.wasm`);
    const brotli = zlib.brotliCompressSync(raw, { params: { [zlib.constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
    assert.ok(brotli <= most, `${name}.wasm has ${brotli} bytes by brotli; ${most} are allowed`);
    return `${name} ${raw.length} bytes, gzip ${zlib.gzipSync(raw, { level: 9 }).length}, brotli ${brotli}`;
});
const starts = ['x278', 'x278-read'].map((name) => {
    const raw = fs.readFileSync(`${folder}/${name}.wasm`);
    const begin = performance.now();
    instantiate(new WebAssembly.Module(raw));
    return (performance.now() - begin).toFixed(1);
});
console.log(`detail: ${files.length} files: ${compared} times the lines of x278 check and x278 decode, ${returned} written like x278 encode, ${views} views,`,
    `${refused} failed allocations; ${sizes.join('; ')}; start ${starts.join(' and ')} ms`);
