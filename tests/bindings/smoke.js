// What a binding does, knowing nothing but docs/x278-api.json and the shared library. Needs koffi (npm).
//
// smoke.js LIBRARY API-JSON REQUEST ANSWER-TSV OUTPUT FAULTY ACKNOWLEDGMENT: reads a request, walks its structs to the
// procedure code of the second service (printed), begins an answer, adds a decision by paths, and writes it to OUTPUT. Then
// checks FAULTY, prints its issues, answers it through a callback that fills ACKNOWLEDGMENT, and prints the totals.
'use strict';
const fs = require('fs');
const koffi = require('koffi');

const [library, apiFile, request, answer, output, faulty, acknowledgment] = process.argv.slice(2);
const api = JSON.parse(fs.readFileSync(apiFile, 'utf8'));
const lib = koffi.load(library);
const model = koffi.sizeof('void *') === 8 ? 'lp64' : 'ilp32';

// Structs that the caller fills or receives.
const values = {};
for (const value of api.values) {
    const kinds = { pointer: 'void *', size: 'size_t', number: 'uint32_t' };
    values[value.name] = koffi.struct(value.name, Object.fromEntries(value.fields.map((f) => [f.name, kinds[f.kind]])));
    if (koffi.sizeof(values[value.name]) !== value.size[model]) throw new Error(`${value.name} has another size`);
}
const structs = Object.fromEntries(api.structs.map((s) => [s.name, Object.fromEntries(s.fields.map((f) => [f.name, f]))]));

// Text goes in as bytes, structs come out of memory of our own: everything that has a star is a pointer.
const types = Object.fromEntries(api.types.map((t) => [t.name, t.type]));
const callbacks = {};
function ctype(text) {
    const name = text.replace('const ', '').trim();
    const found = api.callbacks.find((c) => c.name === name);
    if (found) return koffi.pointer(callbackType(found));
    return text.includes('*') ? 'void *' : types[name] || name;
}
function callbackType(found) {
    callbacks[found.name] ??= koffi.proto(found.name, ctype(found.returns), found.parameters.map((p) => ctype(p.type)));
    return callbacks[found.name];
}
function func(name) {
    const found = api.functions.find((f) => f.name === name);
    return lib.func(name, ctype(found.returns), found.parameters.map((p) => ctype(p.type)));
}
function must(status) {
    if (status < api.constants.X278_OK) throw new Error(`status ${status}`);
}
function make(name, ...before) { // functions whose last parameter receives an object
    const out = koffi.alloc('void *', 1);
    must(func(name)(...before, out));
    return koffi.decode(out, 'void *');
}

// Structs, by their offsets
const pointerAt = (node, offset) => koffi.decode(node, offset, 'void *');
function textAt(node, offset) {
    const text = koffi.decode(node, offset, values.x278_str);
    return text.ptr === null ? null : Buffer.from(koffi.decode(text.ptr, koffi.array('uint8_t', Number(text.len), 'Typed')));
}
function below([node, struct], name, index = 0) {
    const field = structs[struct][name];
    let at = pointerAt(node, field.offset[model]);
    if (field.kind === 'many') {
        const count = Number(koffi.decode(node, field.count_offset[model], 'size_t'));
        if (index >= count) throw new Error(`no such entry of ${name}`);
        at = pointerAt(at, index * koffi.sizeof('void *'));
    }
    return [at, field.of];
}

const ctx = make('x278_ctx_new', null);
const data = fs.readFileSync(request);
const doc = make('x278_decode', ctx, data, data.length, null, null);
let place = [func('x278_doc_review')(doc), 'x278_review'];
for (const [name, index] of [['events', 0], ['services', 1], ['professional', 0], ['procedure', 0]]) {
    place = below(place, name, index);
}
console.log(textAt(place[0], structs[place[1]].code.offset[model]).toString());

// Values, by their paths
const x278Get = func('x278_get');
const x278Set = func('x278_set');
function get(of, path) {
    const out = koffi.alloc(values.x278_str, 1);
    const raw = Buffer.from(path);
    must(x278Get(of, raw, raw.length, out));
    return textAt(out, 0);
}
function set(of, path, value) {
    const raw = Buffer.from(path);
    must(x278Set(of, raw, raw.length, value, value === null ? 0 : value.length));
}

// An answer, with options by their offsets
const lines = fs.readFileSync(answer, 'utf8').split('\n').filter((l) => l !== '').map((l) => l.split('\t'));
const kept = []; // what options point to
function optionsOf(name, pairs) {
    const given = api.options.find((o) => o.name === name);
    const options = Buffer.alloc(given.size[model]);
    const offsetOf = (field) => given.fields.find((f) => f.name === field).offset[model];
    koffi.encode(options, offsetOf('struct_size'), 'uint32_t', options.length);
    for (const [field, value] of pairs) {
        kept.push(typeof value === 'string' ? Buffer.from(`${value}\0`) : value);
        koffi.encode(options, offsetOf(field), 'void *', kept[kept.length - 1]);
    }
    return options;
}
const named = (kind) => lines.filter(([what]) => what === kind).map(([, name, value]) => [name, value]);
const response = make('x278_response_begin', doc, optionsOf('x278_response_options', named('option')));
for (const [, path, value] of lines.filter(([what]) => what === 'set')) set(response, path, Buffer.from(value));

const buf = koffi.alloc(values.x278_buf, 1);
must(func('x278_encode')(response, null, null, buf));
fs.writeFileSync(output, textAt(buf, 0)); // its first fields are those of a text
func('x278_buf_free')(buf);
func('x278_doc_free')(response);
func('x278_doc_free')(doc);

// The issues of a faulty request, and its acknowledgment through a callback
const severities = Object.fromEntries(api.types.find((t) => t.name === 'x278_severity').constants.map((c) => [c.value, c.name]));
const numberAt = (node, struct, name) => koffi.decode(node, structs[struct][name].offset[model], ctype(structs[struct][name].type));
function printIssues(issues) {
    const count = Number(func('x278_issues_count')(issues));
    for (let i = 0; i < count; i++) {
        const issue = func('x278_issues_at')(issues, i);
        const [name, path, message] = ['name', 'path', 'message'].map((n) => textAt(issue, structs.x278_issue[n].offset[model]));
        const [severity, offset] = ['severity', 'offset'].map((n) => numberAt(issue, 'x278_issue', n));
        console.log(`${severities[severity]} ${name} ${path} ${offset} ${message}`);
    }
}
const written = [];
const take = koffi.register((piece, length) => {
    written.push(Buffer.from(koffi.decode(piece, koffi.array('uint8_t', Number(length), 'Typed'))));
    return 0;
}, koffi.pointer(callbackType(api.callbacks.find((c) => c.name === 'x278_write_fn'))));
const bad = fs.readFileSync(faulty);
const made = { ctx };
made.issues = make('x278_issues_new', ctx);
made.reader = make('x278_reader_open_memory', ctx, bad, bad.length, null, made.issues);
made.checker = make('x278_checker_new', ctx, null, made.issues);
made.writer = make('x278_writer_open_callback', ctx, take, null, null, null);
const header = optionsOf('x278_interchange_options', named('ack'));
made.acker = make('x278_acker_new', ctx, made.writer, optionsOf('x278_ack_options', [['interchange', header]]));
const kind = koffi.alloc('int32_t', 1);
const transaction = koffi.alloc('void *', 1);
for (;;) {
    const status = func('x278_checker_next')(made.checker, made.reader, kind, transaction);
    must(status);
    if (status === api.constants.X278_END) break;
    printIssues(made.issues);
    const guide = func('x278_checker_guide')(made.checker);
    must(func('x278_acker_unit')(made.acker, made.reader, koffi.decode(transaction, 'void *'), guide, made.issues));
    func('x278_issues_clear')(made.issues);
}
must(func('x278_acker_end')(made.acker, made.reader, made.issues));
must(func('x278_writer_close')(made.writer));
const totals = func('x278_acker_totals')(made.acker);
const counts = ['interchanges', 'groups', 'transactions', 'transactions_rejected', 'answers'];
console.log(`totals ${counts.map((n) => numberAt(totals, 'x278_ack_totals', n)).join(' ')}`);
fs.writeFileSync(acknowledgment, Buffer.concat(written));
for (const name of ['acker', 'writer', 'checker', 'reader', 'issues', 'ctx']) {
    func(api.handles.find((h) => h.name === `x278_${name}`).free)(made[name]);
}
