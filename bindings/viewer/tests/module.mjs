// The jobs of the viewer's module against the tool: module.mjs FOLDER X278 FILE…   FOLDER has x278-viewer-test.wasm.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { drain, fail, instantiate, put } from '../../wasm/host.mjs';

const [folder, tool, ...files] = process.argv.slice(2);
const JOBS = { outline: 6, compare: 7, scrub: 8 };
const wasm = instantiate(new WebAssembly.Module(fs.readFileSync(`${folder}/x278-viewer-test.wasm`)));
const native = (...args) => spawnSync(tool, args, { maxBuffer: 1 << 30 }).stdout;

function run(job, inputs, options = {}, piece = 1000) {
    const session = wasm.x278w_open(JOBS[job]);
    if (session === 0) fail(wasm, -1);
    const output = [];
    const must = (status) => status < 0 && fail(wasm, status, output);
    try {
        for (const [name, value] of Object.entries(options)) {
            must(wasm.x278w_set(session, put(wasm, session, Buffer.from(`${name}=${value}`))));
        }
        for (const input of inputs) {
            for (let at = 0; at < input.length; at += piece) {
                must(wasm.x278w_feed(session, put(wasm, session, input.subarray(at, at + piece))));
                drain(wasm, session, output, []);
            }
            must(wasm.x278w_end(session));
        }
        drain(wasm, session, output, []);
        return Buffer.concat(output);
    } finally {
        wasm.x278w_close(session);
    }
}

const attempt = (...rest) => {
    try {
        return run(...rest);
    } catch (error) {
        if (error.name !== 'SessionError') throw error;
        return error;
    }
};
const lines = (bytes) => bytes.toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));

// Every file: the bytes of x278 scrub, and an outline in the order of the bytes that starts with ST and names real tags.
let scrubbed = 0;
let segments = 0;
for (const file of files) {
    const bytes = fs.readFileSync(file);
    const expected = spawnSync(tool, ['scrub', '--seed', '42', file], { maxBuffer: 1 << 30 });
    const found = attempt('scrub', [bytes], { seed: 42 });
    if (expected.status < 2) {
        assert.ok(Buffer.isBuffer(found) && found.equals(expected.stdout), `scrub of ${file}`);
        scrubbed++;
    }
    const outline = attempt('outline', [bytes]);
    if (!Buffer.isBuffer(outline)) continue;
    let last = -1;
    for (const line of lines(outline).filter(({ tag }) => tag !== undefined)) {
        assert.ok(line.offset > last && line.offset + line.length <= bytes.length, `${file}: order of segments`);
        if (line.payload === undefined && /^[A-Z]/.test(line.tag)) {
            const text = bytes.subarray(line.offset, line.offset + line.length).toString('latin1').replace(/[\r\n]/g, '');
            assert.ok(text.startsWith(line.tag), `${file}: ${line.tag} at ${line.offset}`);
        }
        last = line.offset;
        segments++;
    }
}
assert.ok(scrubbed > 100 && segments > 1000);

// Every case with a request and an answer: the differences and pairs of x278 explain.
let compared = 0;
const cases = 'fixtures/casework/cases';
for (const name of fs.readdirSync(cases).sort()) {
    const [rq, rs] = ['rq', 'rs'].map((one) => path.join(cases, name, `${one}.edi`));
    if (!fs.existsSync(rq) || !fs.existsSync(rs)) continue;
    const text = native('explain', rs, '--request', rq, '--format', 'json', '--as-of', '2026-05-07').toString();
    const said = text === '' ? undefined : JSON.parse(text).transactions[0];
    const [found] = lines(run('compare', [rs, rq].map((one) => fs.readFileSync(one))));
    assert.equal(found === undefined, said === undefined || said.differences === null, name);
    if (found === undefined) continue;
    const known = (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));
    assert.deepEqual(found.differences, said.differences.map(known), name);
    compared++;
    if (said.events.length === 0) continue; // rejected as a whole
    const ordinal = (where) => (where === null ? undefined : Number(/\[(\d+)\]/.exec(where)?.[1] ?? 1));
    const expected = said.events[0].lines.map((one) => [ordinal(one.request_path), ordinal(one.path), one.code ?? undefined]);
    const pairs = found.services.map((one) => [one.asked, one.answered, one.code]);
    const sorted = (list) => list.map((one) => JSON.stringify(one)).sort();
    assert.deepEqual(sorted(pairs), sorted(expected), name);
}
assert.ok(compared > 10);

// The request is found among others, by its trace before its number, wherever it is.
const [rq, rs] = ['rq', 'rs'].map((one) => fs.readFileSync(`${cases}/spn13-every-difference/${one}.edi`));
const other = Buffer.from(rq.toString().replace('EV-1', 'EV-9'));
assert.equal(lines(run('compare', [rs, Buffer.concat([other, rq, other])]))[0].request, 2);
assert.equal(lines(run('compare', [rs, other]))[0].request, 1);
assert.equal(run('compare', [rs, fs.readFileSync('fixtures/278/request-mri/input.edi')]).length, 0);
assert.equal(run('compare', [rq, rq]).length, 0);

// Each allocation fails once: an error, never a trap, and nothing is left.
let refused = 0;
for (const [job, inputs] of [['outline', [rs]], ['compare', [rs, rq]], ['scrub', [rs]]]) {
    for (let count = 1, failed = true; failed; count++) {
        wasm.x278w_fail_after(count);
        const result = attempt(job, inputs);
        failed = result instanceof Error;
        refused += failed;
        if (failed) assert.equal(result.code, 'X278_E_NOMEM', `${job} after ${count} allocations`);
        wasm.x278w_fail_after(-1);
        assert.equal(wasm.x278w_memory(), 0, `${job}: memory is left after ${count} allocations`);
    }
}

// Bytes that are nothing: cut and changed messages end in a result or an error.
let random = 1;
const next = (below) => (random = (random * 48271) % 2147483647) % below;
for (let i = 0; i < 3000; i++) {
    const bytes = Buffer.from(i % 2 ? rs : rq);
    for (let k = next(4); k >= 0; k--) bytes[next(bytes.length)] = i % 3 ? '~*:^HL1 \n'.charCodeAt(next(9)) : next(256);
    const input = bytes.subarray(0, bytes.length - next(2) * next(bytes.length));
    for (const [job, inputs] of [['outline', [input]], ['compare', [input, rq]], ['compare', [rs, input]], ['scrub', [input]]]) {
        attempt(job, inputs, {}, 1 + next(300));
    }
}
assert.equal(wasm.x278w_memory(), 0);
console.log(`${scrubbed} files scrubbed like the tool, ${segments} segments,`,
    `${compared} answers compared like x278 explain, ${refused} failed allocations`);
