#!/usr/bin/env node
// The command line tool: x278-tool.wasm as a command of WASI.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

// Node calls WASI experimental, once; that is not for the user of the tool.
const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => String(rest[0]?.type ?? rest[0]) !== 'ExperimentalWarning' && emitWarning.call(process, warning, ...rest);
const { WASI } = await import('node:wasi');

const here = process.cwd();
const { root } = path.parse(here);
const wasi = new WASI({
    version: 'preview1',
    args: ['x278', ...process.argv.slice(2)],
    env: { ...process.env, PWD: `/${here.slice(root.length).replaceAll(path.sep, '/')}` },
    preopens: { '/': root },
    returnOnExit: true,
});
const module = await WebAssembly.compile(await readFile(new URL('./x278-tool.wasm', import.meta.url)));
process.exitCode = wasi.start(await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport }));
