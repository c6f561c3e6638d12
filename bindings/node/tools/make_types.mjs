// Writes src/model.d.ts, the types of all objects, from the descriptions of the library in docs/.
//
//   node tools/make_types.mjs          write it
//   node tools/make_types.mjs --check  fail where it is not what would be written
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const docs = new URL('../../../docs/', import.meta.url);
const target = fileURLToPath(new URL('../src/model.d.ts', import.meta.url));
const api = JSON.parse(fs.readFileSync(new URL('x278-api.json', docs)));
const schema = JSON.parse(fs.readFileSync(new URL('x278.schema.json', docs)));

const MODEL = new Set(['review.h', 'attach.h']); // structs of documents
const ACKS = ['context', 'element', 'segment', 'transaction', 'group', 'interchange', 'totals'].map((name) => `x278_ack_${name}`);
const NO_VALUES = new Set(['struct_size', 'reserved', 'error_count']);

function typeName(struct) {
    return struct.split('_').slice(1).map((word) => word[0].toUpperCase() + word.slice(1)).join('');
}

// The type of a field in JSON; undefined: it is not written, or counts what stands beside it.
function typeOf(field) {
    if (NO_VALUES.has(field.name) || field.gathered) return undefined;
    if (field.type === 'x278_resolution') return "'none' | 'found' | 'missing' | 'absent'";
    if (field.of === 'x278_ack_code') return field.array === undefined && field.kind === 'leaf' ? 'AckCode' : 'AckCode[]';
    switch (field.kind) {
    case 'text':
    case 'delimiters':
        return 'string';
    case 'texts':
        return '(string | null)[]';
    case 'one':
        return typeName(field.of);
    case 'many':
        return `${typeName(field.of)}[]`;
    case 'number':
    case 'number64':
        return 'number';
    case 'leaf':
        return 'string'; // the payload of a 275, as base64
    default:
        return undefined;
    }
}

function comment(indent, ...parts) {
    const text = parts.filter(Boolean).join(' ').replace(/absent: NULL|none: NULL|NULL when the count is 0/g, 'absent: left out').replaceAll('*/', '* /').replaceAll('\\', '').trim();
    return text === '' ? [] : [`${indent}/** ${text[0].toUpperCase()}${text.slice(1)} */`];
}

function interfaceOf(struct, annotated) {
    const lines = [...comment('', struct.brief, struct.details), `export interface ${typeName(struct.name)}${annotated ? ' extends Annotations' : ''} {`];
    for (const field of struct.fields) {
        const type = typeOf(field);
        if (type !== undefined) lines.push(...comment('    ', field.brief, field.details), `    ${field.name}?: ${type};`);
    }
    return [...lines, '}', ''];
}

function issue() {
    const { properties } = schema.$defs.issue;
    const fields = new Map(api.structs.find((struct) => struct.name === 'x278_issue').fields.map((field) => [field.name, field]));
    const lines = ['/** A finding. It holds no value of the message. */', 'export interface Issue {'];
    for (const [name, { type, enum: words }] of Object.entries(properties)) {
        if (name === 'file') continue;
        const plain = words ? words.map((word) => `'${word}'`).join(' | ') : type === 'integer' ? 'number' : 'string';
        const brief = ['severity', 'code'].includes(name) ? undefined : fields.get(name)?.brief; // numbers there, words here
        lines.push(...comment('    ', brief), `    ${name}: ${plain};`);
    }
    return [...lines, '}', ''];
}


const text = [
    '// Written by bindings/node/tools/make_types.mjs from docs/x278-api.json and docs/x278.schema.json: do not edit.',
    '',
    '/** With the options words and paths: NAME_word and NAME_path beside NAME. */',
    'export interface Annotations {',
    '    [annotation: `${string}_word` | `${string}_path`]: string | (string | null)[] | undefined;',
    '}',
    '',
    '/** A code of an acknowledgment. */',
    'export interface AckCode {',
    '    code: string;',
    '    meaning?: string;',
    '}',
    '',
    ...issue(),
    ...api.structs.filter((struct) => MODEL.has(struct.header)).flatMap((struct) => interfaceOf(struct, true)),
    ...ACKS.flatMap((name) => interfaceOf(api.structs.find((struct) => struct.name === name), false)),
].join('\n');

if (process.argv[2] !== '--check') fs.writeFileSync(target, text);
else if (fs.readFileSync(target, 'utf8') !== text) {
    console.error(`${target} is not what tools/make_types.mjs makes of the descriptions: run it`);
    process.exitCode = 1;
}
