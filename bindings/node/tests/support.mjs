// What the tests share. X278_PACKAGE is the folder that tools/build.mjs filled, X278_TOOL the native tool, X278_TEST_WASM the module
// whose allocations fail on demand, X278_FILES a list of messages (a file, a name a line).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const { X278_PACKAGE, X278_TOOL, X278_TEST_WASM, X278_FILES } = process.env;

export const folder = X278_PACKAGE;
export const x278 = await import(pathToFileURL(`${X278_PACKAGE}/index.mjs`));
export const { machine } = await import(pathToFileURL(`${X278_PACKAGE}/machine.mjs`)); // not public: for its memory
export const testModule = new WebAssembly.Module(fs.readFileSync(X278_TEST_WASM));
export const files = fs.readFileSync(X278_FILES, 'utf8').split('\n').filter(Boolean);
export const request = 'fixtures/ack/elements-in-error/request.edi';

export function native(...args) {
    return spawnSync(X278_TOOL, args, { maxBuffer: 1 << 30 });
}

export function objects(bytes) {
    return bytes.toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** Everything that an iterator gives before it ends or fails. */
export async function collect(iterator) {
    const all = [];
    try {
        for await (const item of iterator) all.push(item);
    } catch (error) {
        if (!(error instanceof x278.X278Error)) throw error;
    }
    return all;
}

export async function failure(promise) {
    try {
        await promise;
    } catch (error) {
        return error;
    }
    throw new Error('it did not fail');
}
