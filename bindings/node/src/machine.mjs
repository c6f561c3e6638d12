// The WebAssembly module and its instance, and sessions in it. docs/wasm.md has the interface.
import { X278Error } from './error.mjs';

const ABI = 1;
const OK = 0;
const END = 1;
const NEED_INPUT = 2;
const NOMEM = -1;
const PIECE = 65536;
const LARGE = 64 * 1024 * 1024; // memory never shrinks: an instance with more is not used again
const JOBS = { read: 1, view: 2, encode: 3, acknowledge: 4, resolve: 5 };

// 'read' is the module that only reads and checks: it is smaller, and enough until something else is asked for. 'all' has all jobs.
let compiled = {}; // promises of the modules
let current = {}; // their instances in use

function isNode() {
    return typeof process !== 'undefined' && Boolean(process.versions?.node);
}

async function compile(source) {
    if (source instanceof WebAssembly.Module) return source;
    if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer) return WebAssembly.compile(source);
    if (source instanceof URL && source.protocol === 'file:' && isNode()) {
        const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ 'node:fs/promises');
        return WebAssembly.compile(await readFile(source));
    }
    const response = source instanceof URL || typeof source === 'string' ? await fetch(source) : await source;
    if (!response.ok) throw new X278Error('X278_E_IO', `the module cannot be fetched: ${response.status}`);
    return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Say where the module is, before the first call: a WebAssembly.Module, bytes, a Response or a URL. All functions use it. Without
 * it x278-read.wasm beside this file is taken to read and check, and x278.wasm for the rest, each when it is first needed.
 */
export async function init(source) {
    compiled = { all: compile(source ?? fileOf('all')) };
    current = {};
    await compiled.all;
}

// The C library asks for functions of WASI by name. None is ever called: the module opens no files.
function instantiate(module) {
    const imports = {};
    for (const { module: space, name } of WebAssembly.Module.imports(module)) {
        imports[space] ??= {};
        imports[space][name] = () => {
            throw new Error(`the module called ${name}`);
        };
    }
    const { exports } = new WebAssembly.Instance(module, imports);
    exports._initialize();
    if (exports.x278w_abi() !== ABI) throw new X278Error('X278_E_UNSUPPORTED', 'this x278.wasm is of another version');
    return { exports, sessions: 0, broken: false };
}

// Bundlers know this form, and only with the name written out.
function fileOf(name) {
    return name === 'read' ? new URL('./x278-read.wasm', import.meta.url) : new URL('./x278.wasm', import.meta.url);
}

/** The instance to use for a job: a new one where the last has trapped, or holds much memory that nobody needs. */
export async function machine(job) {
    const name = job === 'read' && compiled.all === undefined ? 'read' : 'all';
    compiled[name] ??= compile(fileOf(name));
    let module;
    try {
        module = await compiled[name];
    } catch (error) {
        delete compiled[name]; // the next call tries again
        throw error;
    }
    const last = current[name];
    const large = last?.sessions === 0 && last.exports.memory.buffer.byteLength > LARGE;
    if (last === undefined || last.broken || large) current[name] = instantiate(module);
    return current[name];
}

function textAt(memory, at) {
    const bytes = new Uint8Array(memory.buffer, at);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
}

// A session that is forgotten without its end is closed when it is collected.
const forgotten = new FinalizationRegistry(({ owner, session }) => {
    if (owner.broken) return;
    try {
        owner.exports.x278w_close(session);
        owner.sessions--;
    } catch {
        owner.broken = true;
    }
});

// true and false are 1 and 0, acceptErrors is accept_errors.
function optionText([name, value]) {
    const plain = value === true ? '1' : value === false ? '0' : String(value);
    return `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}=${plain}`;
}

/** A session of glue.h. A failure is an X278Error; after a trap the instance is thrown away. */
export class Session {
    #machine;
    #session = 0;

    constructor(owner, job, options = {}) {
        this.#machine = owner;
        this.#session = this.#call('x278w_open', JOBS[job]);
        if (this.#session === 0) this.#fail(NOMEM);
        owner.sessions++;
        forgotten.register(this, { owner, session: this.#session }, this);
        try {
            for (const option of Object.entries(options)) {
                if (option[1] !== undefined) this.#set(optionText(option));
            }
        } catch (error) {
            this.close();
            throw error;
        }
    }

    #call(name, ...rest) {
        if (this.#machine.broken) throw new X278Error('X278_TRAP', 'the instance of x278.wasm was thrown away after a trap');
        try {
            return this.#machine.exports[name](...rest);
        } catch {
            this.#machine.broken = true; // its memory is in a state that nobody knows
            throw new X278Error('X278_TRAP', 'x278.wasm trapped');
        }
    }

    #fail(status) {
        const { memory } = this.#machine.exports;
        const name = textAt(memory, this.#call('x278_status_name', status));
        throw new X278Error(name, textAt(memory, this.#call('x278_status_text', status)));
    }

    #must(status) {
        if (status < OK) this.#fail(status);
    }

    #put(bytes) {
        const room = this.#call('x278w_room', this.#session, Math.max(bytes.length, PIECE));
        if (room === 0) this.#fail(NOMEM);
        new Uint8Array(this.#machine.exports.memory.buffer, room, bytes.length).set(bytes);
        return bytes.length;
    }

    #set(option) {
        this.#must(this.#call('x278w_set', this.#session, this.#put(new TextEncoder().encode(option))));
    }

    #take(name) {
        const length = this.#call(`x278w_${name}_length`, this.#session);
        const at = this.#call(`x278w_${name}`, this.#session);
        return length === 0 ? undefined : new Uint8Array(this.#machine.exports.memory.buffer, at, length).slice();
    }

    /** Feed bytes of any number. Yields what comes out after each piece: {output, notes}, each bytes or undefined. */
    *feed(bytes) {
        for (let at = 0; at < bytes.length; at += PIECE) {
            this.#must(this.#call('x278w_feed', this.#session, this.#put(bytes.subarray(at, at + PIECE))));
            yield* this.#drain();
        }
    }

    /** The input has ended: what is left. */
    *end() {
        this.#must(this.#call('x278w_end', this.#session));
        yield* this.#drain();
    }

    *#drain() {
        let status = OK;
        while (status === OK) {
            status = this.#call('x278w_next', this.#session);
            const made = { output: this.#take('output'), notes: this.#take('notes') };
            if (made.output !== undefined || made.notes !== undefined) yield made;
        }
        if (status !== NEED_INPUT && status !== END) this.#fail(status);
    }

    close() {
        if (this.#session === 0) return;
        forgotten.unregister(this);
        const session = this.#session;
        this.#session = 0;
        this.#machine.sessions--;
        if (!this.#machine.broken) this.#call('x278w_close', session);
    }
}

/** The version of the library. */
export async function version() {
    const { exports } = await machine('read');
    return textAt(exports.memory, exports.x278w_version());
}
