// The tool as a command of WASI against the native one: test_tool.mjs X278.wasm X278 FILE…
// The same bytes on both streams, and the same exit status. Needs node --expose-gc: Node 20 crashes where the remains of many
// instances of WASI are collected at once.
import { WASI } from 'node:wasi';
import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [command, tool, ...files] = process.argv.slice(2);
const module = new WebAssembly.Module(fs.readFileSync(command));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'x278-wasi-'));
const NAMES = ['stdin', 'stdout', 'stderr'].map((name) => path.join(folder, name));

// One run with its streams in files.
function run(args, input = '') {
    fs.writeFileSync(NAMES[0], input);
    const [stdin, stdout, stderr] = [fs.openSync(NAMES[0], 'r'), fs.openSync(NAMES[1], 'w'), fs.openSync(NAMES[2], 'w')];
    const env = { PWD: process.cwd() };
    const wasi = new WASI({ version: 'preview1', args: ['x278', ...args], env, preopens: { '/': '/' }, stdin, stdout, stderr, returnOnExit: true });
    const status = wasi.start(new WebAssembly.Instance(module, wasi.getImportObject()));
    globalThis.gc();
    return { status, stdout: fs.readFileSync(NAMES[1]), stderr: fs.readFileSync(NAMES[2]) };
}

let compared = 0;
function compare(args, input) {
    const mine = run(args, input);
    const native = spawnSync(tool, args, { input, maxBuffer: 1 << 30 });
    const where = `x278 ${args.join(' ')}`;
    assert.equal(mine.status, native.status, where);
    assert.ok(mine.stdout.equals(native.stdout), `standard output of ${where}`);
    assert.ok(mine.stderr.equals(native.stderr), `standard error of ${where}: ${mine.stderr}`);
    compared++;
    return mine;
}

for (const file of files) {
    for (const args of [['check'], ['check', '--format', 'jsonl'], ['view'], ['view', '--format', 'json'], ['decode', '--format', 'json'], ['info'], ['roundtrip']]) {
        compare([...args, file]);
    }
}
const request = 'fixtures/ack/elements-in-error/request.edi';
const answer = compare(['ack', '--date', '20240304', '--time', '1015', '--number', '41', request]).stdout;
compare(['resolve', '--sent', request, '-'], answer);
compare(['encode', '-'], compare(['decode', '--format', 'json', path.resolve(request)]).stdout);
compare(['check', 'no-such-file']);
compare(['check', '--jobs', '4', request]);
compare(['nonsense']);
compare(['help', 'check']);
compare(['guides']);

// A file that is written: through a temporary name, whole or not at all.
const target = path.join(folder, 'out.ndjson');
assert.equal(run(['decode', '--format', 'json', '--out', target, request]).status, 0);
assert.ok(fs.readFileSync(target).equals(spawnSync(tool, ['decode', '--format', 'json', request]).stdout));
assert.deepEqual(fs.readdirSync(folder).sort(), ['out.ndjson', 'stderr', 'stdin', 'stdout']);
fs.rmSync(folder, { recursive: true });
console.log(`tool: ${compared} runs like the native tool, ${fs.statSync(command).size} bytes`);
