// The library in the worker: jobs over bytes in memory, or in pieces.
import { drain, fail, instantiate, JOBS, put, textAt } from '../../wasm/host.mjs';

const FEED_PIECE = 256 * 1024;
const JOB_NUMBERS = { ...JOBS, outline: 6, compare: 7, scrub: 8 }; // those of the viewer: glue.h

/** A job that is under way: feed pieces and take text, then close. */
export class Session {
    #wasm;
    #session;

    constructor(wasm, job, options) {
        this.#wasm = wasm;
        this.#session = wasm.x278w_open(JOB_NUMBERS[job]);
        if (this.#session === 0) fail(wasm, -1);
        for (const [name, value] of Object.entries(options)) {
            const bytes = new TextEncoder().encode(`${name}=${value}`);
            this.#must(wasm.x278w_set(this.#session, put(wasm, this.#session, bytes)));
        }
    }

    #must(status) {
        if (status < 0) fail(this.#wasm, status);
    }

    /** The output that the bytes lead to, as pieces. */
    feed(bytes) {
        const output = [];
        for (let at = 0; at < bytes.length; at += FEED_PIECE) {
            const piece = bytes.subarray(at, at + FEED_PIECE);
            this.#must(this.#wasm.x278w_feed(this.#session, put(this.#wasm, this.#session, piece)));
            drain(this.#wasm, this.#session, output, []);
        }
        return output;
    }

    end() {
        const output = [];
        this.#must(this.#wasm.x278w_end(this.#session));
        drain(this.#wasm, this.#session, output, []);
        return output;
    }

    close() {
        this.#wasm.x278w_close(this.#session);
    }
}

/** The compiled module. After a trap the instance is thrown away, and the next job gets a new one. */
export class Library {
    #module;
    #wasm;

    /** @param packed the module, gzip. */
    static async load(packed) {
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
        const library = new Library();
        library.#module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
        library.#wasm = instantiate(library.#module);
        return library;
    }

    get version() {
        return textAt(this.#wasm, this.#wasm.x278w_version());
    }

    open(job, options = {}) {
        return new Session(this.#wasm, job, options);
    }

    /** Call something that uses the instance. */
    guard(call) {
        try {
            return call();
        } catch (error) {
            if (error instanceof WebAssembly.RuntimeError) this.#wasm = instantiate(this.#module);
            throw error;
        }
    }

    /** All output of a job over inputs in memory, as text. */
    run(job, inputs, options = {}) {
        return this.guard(() => {
            const session = this.open(job, options);
            try {
                const output = [];
                for (const input of inputs) output.push(...session.feed(input), ...session.end());
                return joinText(output);
            } finally {
                session.close();
            }
        });
    }
}

export function joinText(pieces) {
    const decoder = new TextDecoder();
    return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}

/** The objects of lines of JSON. */
export function parseLines(text) {
    return text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}
