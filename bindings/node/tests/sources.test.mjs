// Every kind of source, and what becomes of one that is not read to its end.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { folder, machine, native, objects, request, x278 } from './support.mjs';

const bytes = fs.readFileSync(request);
const expected = objects(native('decode', '--format', 'json', request).stdout);

function* small() {
    for (let at = 0; at < bytes.length; at += 7) yield new Uint8Array(bytes.subarray(at, at + 7));
}

test('a source is a path, bytes, a blob, a stream or an iterable', async () => {
    const sources = {
        path: request,
        url: pathToFileURL(request),
        buffer: bytes,
        bytes: new Uint8Array(bytes),
        view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
        arrayBuffer: new Uint8Array(bytes).buffer,
        blob: new Blob([bytes]),
        webStream: new Blob([bytes]).stream(),
        nodeStream: fs.createReadStream(request),
        iterable: small(),
        asyncIterable: (async function* () { yield* small(); })(),
    };
    for (const [name, source] of Object.entries(sources)) assert.deepEqual(await x278.read(source).toArray(), expected, name);
    await assert.rejects(x278.read(['ISA*00*']).toArray(), TypeError);
    await assert.rejects(x278.read('no-such-file').toArray(), { code: 'ENOENT' });
    assert.throws(() => x278.view(bytes, { format: 'xml' }), TypeError);
    await assert.rejects(x278.read(7).toArray(), TypeError);
    await assert.rejects(x278.read(bytes, { nonsense: true }).toArray(), { name: 'X278Error', code: 'X278_E_UNSUPPORTED' });
});

test('an error of a source comes through, and the session is closed', async () => {
    async function* broken() {
        yield bytes.subarray(0, 50);
        throw new Error('the disk is on fire');
    }
    await assert.rejects(x278.check(broken()).toArray(), { message: 'the disk is on fire' });
    assert.equal((await machine('read')).sessions, 0);
});

test('leaving a loop early closes the session and cancels the stream', async () => {
    let cancelled = false;
    const stream = new ReadableStream({
        pull(controller) { controller.enqueue(new Uint8Array(bytes)); },
        cancel() { cancelled = true; },
    });
    for await (const document of x278.read(stream)) {
        assert.equal(document.guide, '005010X217-request');
        break;
    }
    assert.ok(cancelled);
    const { exports, sessions } = await machine('read');
    assert.equal(sessions, 0);
    assert.equal(exports.x278w_memory(), 0);
});

test('many sessions at once do not disturb each other', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => x278.read(small()).toArray()));
    for (const documents of all) assert.deepEqual(documents, expected);
});

const SCRIPT = `read(FILE).toArray().then((all) => console.log(JSON.stringify(all)));`.replace('FILE', JSON.stringify(fs.realpathSync(request)));

test('CommonJS, a worker, Deno and Bun', async (t) => {
    const required = spawnSync(process.execPath, ['-e', `const { read } = require(${JSON.stringify(folder)}); ${SCRIPT}`]);
    assert.deepEqual(JSON.parse(required.stdout), expected, required.stderr.toString());
    const inWorker = await new Promise((resolve, reject) => {
        const code = `import { read } from ${JSON.stringify(`${pathToFileURL(folder)}/index.mjs`)}; import { parentPort } from 'node:worker_threads';
            parentPort.postMessage(await read(${JSON.stringify(request)}).toArray());`;
        new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`)).on('message', resolve).on('error', reject);
    });
    assert.deepEqual(inWorker, expected);
    const script = `${folder}/../script.mjs`;
    fs.writeFileSync(script, `import { read } from ${JSON.stringify(`${pathToFileURL(folder)}/index.mjs`)}; ${SCRIPT}`);
    for (const [name, command] of [['deno', [process.env.X278_DENO, 'run', '-A', script]], ['bun', [process.env.X278_BUN, script]]]) {
        await t.test(name, { skip: command[0] ? false : `no ${name} here` }, () => {
            const result = spawnSync(command[0], command.slice(1));
            assert.deepEqual(JSON.parse(result.stdout), expected, result.stderr.toString());
        });
    }
});

test('a browser', { skip: process.env.X278_CHROMIUM ? false : 'no Chromium here' }, async () => {
    const page = `<script type="module">
        import { read } from '/index.mjs';
        const source = await (await fetch('/in.edi')).blob();
        const result = await read(source).toArray().catch((error) => String(error));
        await fetch('/result', { method: 'POST', body: JSON.stringify(result) });
    </script>`;
    const types = { html: 'text/html', mjs: 'text/javascript', wasm: 'application/wasm' };
    const serve = (name) => (name === 'page.html' ? page : name === 'in.edi' ? bytes : fs.existsSync(`${folder}/${name}`) ? fs.readFileSync(`${folder}/${name}`) : undefined);
    let told;
    const result = new Promise((resolve) => { told = resolve; });
    const server = createServer(async (question, answer) => {
        if (question.method === 'POST') {
            told(Buffer.concat(await question.toArray()).toString());
            answer.end();
            return;
        }
        const name = question.url === '/' ? 'page.html' : question.url.slice(1);
        const body = serve(name);
        answer.writeHead(body === undefined ? 404 : 200, { 'Content-Type': types[name.split('.').pop()] ?? 'application/octet-stream' }).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const parameters = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `http://127.0.0.1:${server.address().port}/`];
    const browser = spawn(process.env.X278_CHROMIUM, parameters, { stdio: 'ignore' });
    browser.on('exit', () => told('"the browser ended"'));
    try {
        assert.deepEqual(JSON.parse(await result), expected);
    } finally {
        browser.kill();
        server.closeAllConnections?.();
        server.close();
    }
});
