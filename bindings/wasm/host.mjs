// The smallest host of the module: opens sessions by glue.h. Node, Deno, Bun and browsers.
const NEED_INPUT = 2;
const END = 1;
const PIECE = 65536;

export const JOBS = { read: 1, view: 2, encode: 3, acknowledge: 4, resolve: 5 };

// The functions that the C library asks for by name. None is ever called: the module opens no files.
function refuse(name) {
    return () => {
        throw new Error(`the module called ${name}`);
    };
}

/** An instance of a compiled module: the exports of glue.h. After a trap throw it away and make another one. */
export function instantiate(module) {
    const imports = {};
    for (const { module: space, name } of WebAssembly.Module.imports(module)) {
        imports[space] ??= {};
        imports[space][name] = refuse(name);
    }
    const { exports } = new WebAssembly.Instance(module, imports);
    exports._initialize();
    return exports;
}

export class SessionError extends Error {
    constructor(code, message, output, notes) {
        super(`${message} (${code})`);
        this.name = 'SessionError';
        Object.assign(this, { code, output, notes });
    }
}

export function textAt(wasm, at) {
    const bytes = new Uint8Array(wasm.memory.buffer, at);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
}

export function fail(wasm, status, output = [], notes = []) {
    throw new SessionError(textAt(wasm, wasm.x278_status_name(status)), textAt(wasm, wasm.x278_status_text(status)), output, notes);
}

// Write bytes to the room of a session; the memory may have moved.
export function put(wasm, session, bytes) {
    const room = wasm.x278w_room(session, Math.max(bytes.length, PIECE));
    if (room === 0) fail(wasm, -1);
    new Uint8Array(wasm.memory.buffer, room, bytes.length).set(bytes);
    return bytes.length;
}

// All output there is now: copies.
export function drain(wasm, session, output, notes) {
    for (;;) {
        const status = wasm.x278w_next(session);
        for (const [to, at, length] of [
            [output, wasm.x278w_output(session), wasm.x278w_output_length(session)],
            [notes, wasm.x278w_notes(session), wasm.x278w_notes_length(session)],
        ]) {
            if (length > 0) to.push(new Uint8Array(wasm.memory.buffer, at, length).slice());
        }
        if (status < 0) fail(wasm, status, output, notes);
        if (status === NEED_INPUT || status === END) return status;
    }
}

/**
 * Run a job over inputs in memory (X278W_RESOLVE has two, the others one).
 * @returns {{output: Uint8Array[], notes: Uint8Array[]}}
 */
export function run(wasm, job, inputs, options = {}, piece = PIECE) {
    const session = wasm.x278w_open(JOBS[job]);
    if (session === 0) fail(wasm, -1);
    const output = [];
    const notes = [];
    const must = (status) => status < 0 && fail(wasm, status, output, notes);
    try {
        for (const [name, value] of Object.entries(options)) {
            must(wasm.x278w_set(session, put(wasm, session, new TextEncoder().encode(`${name}=${value}`))));
        }
        for (const input of inputs) {
            for (let at = 0; at < input.length; at += piece) {
                must(wasm.x278w_feed(session, put(wasm, session, input.subarray(at, at + piece))));
                drain(wasm, session, output, notes);
            }
            must(wasm.x278w_end(session));
        }
        drain(wasm, session, output, notes);
        return { output, notes };
    } finally {
        wasm.x278w_close(session);
    }
}
