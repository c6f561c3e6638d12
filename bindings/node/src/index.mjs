// The functions of the package: each runs a job of the module over its input.
import { X278Error } from './error.mjs';
import { init, machine, Session, version } from './machine.mjs';
import { pieces } from './source.mjs';

export { init, version, X278Error };

// The objects of whole lines of JSON. V8's message about text that is no JSON would quote it, so it is not passed on.
class Lines {
    #decoder = new TextDecoder();
    #rest = '';

    *objects(bytes) {
        if (bytes === undefined) return;
        const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n');
        this.#rest = lines.pop();
        for (const line of lines) {
            let value;
            try {
                value = JSON.parse(line);
            } catch {
                throw new X278Error('X278_E_FORMAT', 'a line of x278.wasm is no JSON');
            }
            yield value;
        }
    }
}

// Run a job over its inputs. Yields {output, notes} as they come.
async function* run(job, options, inputs) {
    const session = new Session(await machine(job), job, options);
    try {
        for (const input of inputs) {
            for await (const bytes of input) yield* session.feed(bytes);
            yield* session.end();
        }
    } finally {
        session.close();
    }
}

/** An async iterator that can be taken whole. */
class Results {
    #items;

    constructor(items) {
        this.#items = items;
    }

    [Symbol.asyncIterator]() {
        return this;
    }

    next() {
        return this.#items.next();
    }

    return(value) {
        return this.#items.return(value);
    }

    async toArray() {
        const all = [];
        for await (const item of this) all.push(item);
        return all;
    }
}

async function* outputs(job, options, source) {
    const lines = new Lines();
    for await (const { output } of run(job, options, [pieces(source)])) yield* lines.objects(output);
}

/** Read messages: their documents, one after another. */
export function read(source, options = {}) {
    return new Results(outputs('read', { check: false, ...options, documents: true, issues: false, transactions: false }, source));
}

/** Check messages: their issues. */
export function check(source, options = {}) {
    return new Results(outputs('read', { ...options, documents: false, transactions: false, issues: true, check: true }, source));
}

// A transaction is known when the next one begins: its issues and its document come behind its first line.
async function* gather(options, source) {
    let last;
    let early = [];
    for await (const object of outputs('read', { ...options, documents: true, transactions: true, issues: true }, source)) {
        if ('number' in object) {
            if (last !== undefined) yield last;
            last = { ...object, issues: early, document: undefined };
            early = [];
        } else if ('x278' in object) {
            last.document = object;
        } else {
            (last?.issues ?? early).push(object);
        }
    }
    if (last !== undefined) yield last;
}

/** Read and check messages: transactions with their place, their issues and their document. */
export function transactions(source, options = {}) {
    return new Results(gather(options, source));
}

async function* texts(options, source) {
    const decoder = new TextDecoder();
    for await (const { output } of run('view', options, [pieces(source)])) {
        if (output !== undefined) yield decoder.decode(output);
    }
}

/** Show each transaction in plain words: as text, or as an object with format 'json'. */
export function view(source, { format = 'text', ...options } = {}) {
    if (format !== 'text' && format !== 'json') throw new TypeError("format is 'text' or 'json'");
    return new Results(format === 'json' ? outputs('view', { ...options, json: true }, source) : texts(options, source));
}

function join(parts) {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}

// Lines of documents.
async function* documentLines(documents) {
    if (typeof documents !== 'object' || documents === null) throw new TypeError('encode takes documents: objects');
    const list = Symbol.asyncIterator in documents || Symbol.iterator in documents ? documents : [documents];
    const encoder = new TextEncoder();
    for await (const document of list) yield encoder.encode(`${JSON.stringify(document)}\n`);
}

/** Write a document, or several, as X12. `options.issues` receives what is found in them. */
export async function encode(documents, { issues = [], ...options } = {}) {
    const parts = [];
    const lines = new Lines();
    let refused;
    try {
        for await (const { output, notes } of run('encode', options, [documentLines(documents)])) {
            if (output !== undefined) parts.push(output);
            for (const note of lines.objects(notes)) {
                if ('status' in note) refused ??= note;
                else issues.push(note);
            }
        }
    } catch (error) {
        if (error instanceof X278Error) error.issues = issues;
        throw error;
    }
    if (refused !== undefined) throw new X278Error(refused.status, `document ${refused.document} cannot be written`, issues);
    return join(parts);
}

function twoDigits(number) {
    return String(number).padStart(2, '0');
}

/** Acknowledge messages: the TA1 and 999 for them, with totals and the issues that they are about. */
export async function acknowledge(source, options = {}) {
    const now = new Date();
    const given = {
        date: `${now.getFullYear()}${twoDigits(now.getMonth() + 1)}${twoDigits(now.getDate())}`,
        time: `${twoDigits(now.getHours())}${twoDigits(now.getMinutes())}`,
        number: 1,
        ...options,
    };
    const parts = [];
    const issues = [];
    const lines = new Lines();
    for await (const { output, notes } of run('acknowledge', given, [pieces(source)])) {
        if (output !== undefined) parts.push(output);
        for (const note of lines.objects(notes)) issues.push(note);
    }
    const totals = issues.pop(); // the last line of a run that came to its end
    return { data: join(parts), totals, issues };
}

/** Say what acknowledgments refuse of what was sent, and where it is there. */
export async function resolve(acknowledgments, sent, options = {}) {
    const lines = new Lines();
    let found;
    for await (const { output } of run('resolve', options, [pieces(acknowledgments), pieces(sent)])) {
        for (const object of lines.objects(output)) found = object;
    }
    return found;
}
