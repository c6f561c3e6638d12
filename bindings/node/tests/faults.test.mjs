// What goes wrong: values in errors, memory, failing allocations, traps, and input of all kinds.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { failure, files, machine, request, testModule, x278 } from './support.mjs';

const bytes = fs.readFileSync(request);
const [document] = await x278.read(bytes).toArray();
const sent = await x278.acknowledge(bytes, { date: '20240304', time: '1015' });
const JOBS = {
    read: () => x278.read(bytes).toArray(),
    check: () => x278.check(bytes).toArray(),
    view: () => x278.view(bytes, { format: 'json' }).toArray(),
    encode: () => x278.encode(document),
    acknowledge: () => x278.acknowledge(bytes, { date: '20240304', time: '1015' }),
    resolve: () => x278.resolve(sent.data, bytes),
};

test('no error holds a value', async () => {
    const SECRET = 'ZAPHOD';
    const circle = structuredClone(document);
    circle.review.transaction_id = SECRET;
    circle.review.self = circle;
    const wrong = [
        x278.encode(SECRET),
        x278.encode(circle),
        x278.encode({ x278: 1, guide: SECRET, review: { transaction_id: SECRET } }),
        x278.encode({ ...structuredClone(document), review: { ...document.review, transaction_id: `${SECRET}~*:^\u0001` } }),
        x278.encode({ [SECRET]: 1 }),
        x278.read(bytes, { guide: SECRET }).toArray(),
        x278.acknowledge(bytes, { date: SECRET }),
        x278.resolve(Buffer.from(SECRET), Buffer.from(SECRET)),
        x278.read([SECRET]).toArray(),
    ];
    for (const [index, promise] of wrong.entries()) {
        const result = await promise.then(() => undefined, (error) => error);
        if (result === undefined) continue;
        const told = `${result.stack}${JSON.stringify(result.issues ?? [])}`.replaceAll(import.meta.url, '');
        assert.ok(!told.includes(SECRET), `error ${index}: ${result.message}`);
    }
    assert.equal((await failure(wrong[3])).code, 'X278_E_DELIMITER');
});

test('memory goes back after 10,000 sessions', async () => {
    const { exports } = await machine();
    const kinds = Object.values(JOBS);
    for (const job of kinds) await job();
    const size = exports.memory.buffer.byteLength;
    for (let i = 0; i < 10000; i++) {
        if (i % 4 === 3) for await (const _ of x278.check(bytes)) break;
        else await kinds[i % kinds.length]();
    }
    assert.equal(exports.x278w_memory(), 0);
    assert.equal(exports.memory.buffer.byteLength, size);
    assert.equal((await machine()).sessions, 0);
});

test('each allocation may fail: an Error, and the next call works', async () => {
    await x278.init(testModule);
    for (const [name, job] of Object.entries(JOBS)) {
        const expected = await job();
        let refused = 0;
        for (let count = 1; ; count++) {
            const { exports } = await machine();
            exports.x278w_fail_after(count, 0);
            const error = await job().then(() => undefined, (reason) => reason);
            exports.x278w_fail_after(-1, 0);
            assert.equal(exports.x278w_memory(), 0, `${name} leaves memory after ${count} allocations`);
            if (error === undefined) break;
            assert.equal(error.code, 'X278_E_NOMEM', `${name}: ${error.stack}`);
            refused++;
        }
        assert.ok(refused > 10, name);
        assert.deepEqual(await job(), expected);
    }
    await x278.init();
});

test('a trap is an Error, and the instance is thrown away', async () => {
    await x278.init(testModule);
    for (const [name, job] of Object.entries(JOBS)) {
        const first = await machine();
        const open = x278.read((async function* () { yield bytes; await job().catch(() => {}); yield bytes; })());
        await open.next();
        first.exports.x278w_fail_after(5, 1);
        const error = await failure(job());
        assert.equal(error.code, 'X278_TRAP', name);
        assert.ok(error instanceof x278.X278Error);
        assert.equal(error.cause, undefined);
        assert.notEqual(await machine(), first);
        assert.equal((await failure(open.toArray())).code, 'X278_TRAP', 'what was open in the instance has ended');
        await job();
    }
    await x278.init();
});

// Bytes that change a message: the same ones in each run.
function* mutants(count) {
    let state = 20240304;
    const random = (below) => (state = (state * 1103515245 + 12345) % 2147483648) % below;
    for (let i = 0; i < count; i++) {
        const copy = Buffer.from(fs.readFileSync(files[random(files.length)]).subarray(0, 20000));
        for (let change = random(6); copy.length > 0 && change >= 0; change--) copy[random(copy.length)] = random(256);
        yield copy.subarray(0, copy.length - (random(3) === 0 ? random(copy.length + 1) : 0));
    }
}

// What the fuzz targets have found interesting, or a sample of it.
function* corpus() {
    const folder = 'build/fuzz-corpus';
    if (!fs.existsSync(folder)) return;
    const names = fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)).filter((name) => fs.statSync(name).isFile());
    const step = Math.ceil(names.length / 5000);
    for (let at = 0; at < names.length; at += step) yield fs.readFileSync(names[at]);
}

test('input of all kinds gives results or an X278Error', async (t) => {
    const calm = (promise) => promise.catch((error) => assert.equal(error.name, 'X278Error', error.stack));
    const { exports } = await machine();
    let count = 0;
    for (const source of [mutants(2000), corpus()]) {
        for (const input of source) {
            await calm(x278.transactions(input).toArray());
            await calm(x278.view(input, { format: 'json' }).toArray());
            await calm(x278.acknowledge(input, { date: '20240304', time: '1015' }));
            await calm(x278.resolve(input, input));
            await calm(x278.encode({ ...document, review: { ...document.review, transaction_id: input.toString('latin1') } }));
            count++;
        }
    }
    assert.equal((await machine()).exports, exports, 'nothing has trapped');
    assert.equal(exports.x278w_memory(), 0);
    t.diagnostic(`${count} inputs`);
});
