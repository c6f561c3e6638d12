// All fixtures and collected files: the objects and bytes of the native tool.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { collect, files, native, objects, request, x278 } from './support.mjs';

test('check finds what the tool finds', async () => {
    const expected = new Map(files.map((file) => [file, []]));
    for (const { file, ...issue } of objects(native('check', '--format', 'jsonl', ...files).stdout)) expected.get(file).push(issue);
    for (const file of files) assert.deepEqual(await collect(x278.check(file)), expected.get(file), file);
});

test('read gives the documents of decode', async () => {
    const all = [];
    for (const file of files) all.push(...(await collect(x278.read(file))));
    assert.deepEqual(all, objects(native('decode', '--format', 'json', ...files).stdout));
    assert.ok(all.length > 100);
});

test('view gives the views of the tool, as text and as JSON', async () => {
    const expected = objects(native('view', '--format', 'json', ...files).stdout).filter((view) => view.guide !== undefined);
    const views = [];
    for (const file of files) views.push(...(await collect(x278.view(file, { format: 'json', title: file }))));
    assert.deepEqual(views, expected);
    const [text] = await x278.view(request, { title: request }).toArray();
    assert.equal(text, native('view', request).stdout.toString());
});

test('transactions have their issues and documents', async () => {
    for (const file of files.slice(0, 100)) {
        const all = await collect(x278.transactions(file));
        assert.deepEqual(all.map((one) => one.document).filter(Boolean), await collect(x278.read(file)), file);
        assert.deepEqual(all.map((one) => one.number), all.map((_, index) => index + 1));
    }
    const [one] = await x278.transactions(request).toArray();
    assert.equal(one.errors, one.issues.filter((issue) => issue.severity === 'error').length);
    assert.equal(one.errors, 7);
});

test('encode, acknowledge and resolve give the bytes of the tool', async () => {
    const documents = await x278.read(request).toArray();
    const issues = [];
    const written = await x278.encode(documents, { issues });
    assert.ok(fs.readFileSync(request).equals(written));
    assert.equal(issues.length, 7);
    const { data, totals } = await x278.acknowledge(request, { date: '20240304', time: '1015', number: 41 });
    assert.equal(Buffer.from(data).toString(), native('ack', '--date', '20240304', '--time', '1015', '--number', '41', request).stdout.toString());
    assert.equal(totals.transactions_rejected, 1);
    const resolved = await x278.resolve(data, request);
    assert.ok(resolved.groups[0].transactions[0].segments.every((segment) => segment.resolution !== 'none'));
    assert.equal(resolved.unmentioned, 0);
});
