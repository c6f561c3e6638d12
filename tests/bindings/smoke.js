// What a binding does, knowing nothing but docs/x278-api.json and the shared library. Needs koffi (npm).
//
// smoke.js LIBRARY API-JSON REQUEST ANSWER-TSV OUTPUT: reads a request, walks its structs to the procedure code of the
// second service (printed), begins an answer, adds a decision by paths, and writes it to OUTPUT.
'use strict';
const fs = require('fs');
const koffi = require('koffi');

const [library, apiFile, request, answer, output] = process.argv.slice(2);
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
function ctype(text) {
    const plain = { 'void': 'void', 'size_t': 'size_t', 'x278_status': 'int32_t' };
    return text.includes('*') ? 'void *' : plain[text.replace('const ', '').trim()];
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
const given = api.options.find((o) => o.name === 'x278_response_options');
const options = Buffer.alloc(given.size[model]);
const offsetOf = (name) => given.fields.find((f) => f.name === name).offset[model];
koffi.encode(options, offsetOf('struct_size'), 'uint32_t', options.length);
const kept = [];
for (const [, name, value] of lines.filter(([what]) => what === 'option')) {
    kept.push(Buffer.from(`${value}\0`));
    koffi.encode(options, offsetOf(name), 'void *', kept[kept.length - 1]);
}
const response = make('x278_response_begin', doc, options);
for (const [, path, value] of lines.filter(([what]) => what === 'set')) set(response, path, Buffer.from(value));

const buf = koffi.alloc(values.x278_buf, 1);
must(func('x278_encode')(response, null, null, buf));
fs.writeFileSync(output, textAt(buf, 0)); // its first fields are those of a text
func('x278_buf_free')(buf);
func('x278_doc_free')(response);
func('x278_doc_free')(doc);
func('x278_ctx_free')(ctx);
