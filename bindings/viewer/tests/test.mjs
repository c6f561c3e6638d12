// The viewer in headless Chromium: test.mjs PAGE X278 [SCREENSHOTS]. PLAYWRIGHT names the folder of playwright-core,
// CHROMIUM the browser. With SCREENSHOTS the pictures of docs/viewer.md are written there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [page, tool, pictures] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(`${process.env.PLAYWRIGHT}/index.mjs`));
const url = pathToFileURL(page).href;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'x278-viewer-'));
const example = (name) => new URL(`../example/${name}.edi`, import.meta.url).pathname;
const faulty = 'fixtures/ack/elements-in-error/request.edi';
const every = (name) => `fixtures/casework/cases/spn13-every-difference/${name}.edi`;
const native = (...args) => spawnSync(tool, args, { maxBuffer: 1 << 30, encoding: 'latin1' }).stdout;
const issuesOf = (file) => native('check', '--format', 'jsonl', file).split('\n').filter(Boolean).map((line) => JSON.parse(line));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
let said = []; // what the console got
let asked = []; // requests
const failures = [];
let done = 0;

// A page of its own for each test. Nothing may be said on the console, and nothing but the page itself may be loaded.
async function test(name, run, { files = [], width = 1400, height = 900, colorScheme = 'light' } = {}) {
    said = [];
    asked = [];
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, permissions: ['clipboard-write', 'clipboard-read'] });
    const tab = await context.newPage();
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    tab.on('request', (request) => asked.push(request.url()));
    try {
        await tab.goto(url);
        await tab.waitForSelector('html[data-state=ready]');
        if (files.length > 0) await openFiles(tab, files);
        await run(tab);
        assert.deepEqual(asked.filter((one) => !one.startsWith('blob:')), [url], 'the only request is the page');
        assert.deepEqual(said, [], 'the console is empty');
        done++;
    } catch (error) {
        failures.push(name);
        console.log(`FAILED: ${name}\n${error.stack}`);
    } finally {
        await context.close();
    }
}

// Wait until a function in the page returns true. (Playwright's own way evaluates text, which the policy of the page refuses.)
async function until(tab, check, given, { timeout = 30000 } = {}) {
    for (const end = Date.now() + timeout; !(await tab.evaluate(check, given));) {
        assert.ok(Date.now() < end, `waited in vain for ${check}`);
        await tab.waitForTimeout(20);
    }
}

async function isRead(tab, count) {
    await until(tab, (wanted) => document.querySelectorAll('.file').length === wanted &&
        document.querySelector('.file progress') === null && document.querySelector('#segments li') !== null, count, { timeout: 60000 });
}

async function openFiles(tab, files) {
    await tab.setInputFiles('#choose', files);
    await isRead(tab, files.length);
}

async function drop(tab, files) {
    const given = files.map((file) => ({ name: path.basename(file), bytes: [...fs.readFileSync(file)] }));
    const transfer = await tab.evaluateHandle((list) => {
        const data = new DataTransfer();
        for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name));
        return data;
    }, given);
    await tab.dispatchEvent('#start .drop', 'drop', { dataTransfer: transfer });
}

const markOf = (tab) => tab.$eval('#segments mark', (mark) => ({
    offset: Number(mark.dataset.offset), length: Number(mark.dataset.length), text: mark.textContent,
}));

// ---- files and findings

await test('a chosen file: the view in plain words, findings as the tool has them', async (tab) => {
    assert.equal(await tab.textContent('#heading'), 'Request');
    assert.match(await tab.textContent('#next'), /EDI team.*Have the errors corrected/);
    const shown = await tab.$$eval('.finding', (all) => all.map(({ dataset }) => [dataset.code, +dataset.offset, +dataset.length]));
    assert.deepEqual(shown, issuesOf(faulty).map((issue) => [issue.code, issue.offset, issue.length]));
    assert.match(await tab.textContent('#details'), /Asked by.*SPINE CLINIC OF THE VALLEY/);
}, { files: [faulty] });

await test('dropped files, several at once', async (tab) => {
    await drop(tab, [faulty, example('response')]);
    await isRead(tab, 2);
    assert.deepEqual(await tab.$$eval('.file h2', (all) => all.map((one) => one.textContent)), ['request.edi', 'response.edi']);
    await tab.click('.file:nth-child(2) .transaction');
    await until(tab, () => document.querySelector('#heading')?.textContent === 'Partly approved');
    assert.match(await tab.textContent('.facts'), /AUTH77.*2026-06-01 to 2026-08-14/);
    await tab.click('[aria-label="Close response.edi"]');
    await until(tab, () => document.querySelector('#heading')?.textContent === 'Request');
    await tab.click('#close-all');
    assert.ok(await tab.isVisible('#start'));
    assert.ok(!(await tab.content()).includes('CEDAR') && !(await tab.textContent('#work')).includes('SPINE'), 'nothing is left in the page');
});

for (const file of [faulty, 'fixtures/model/late-segments/input.edi', 'fixtures/edi/gs-duplicate/input.edi', 'fixtures/ack/counts-in-error/request.edi',
    'fixtures/ack/one-of-three/request.edi', 'fixtures/model/component-separator-none/input.edi']) {
    await test(`each finding of ${file} leads to its bytes`, async (tab) => {
        const bytes = fs.readFileSync(file).toString('latin1');
        const issues = issuesOf(file);
        const isMany = await tab.isVisible('#all-findings');
        const list = isMany ? '#all-findings .finding' : '#findings .finding';
        assert.equal(await tab.locator(list).count(), issues.length);
        for (let i = 0; i < issues.length; i++) {
            const { offset, length } = await tab.locator(list).nth(i).evaluate(({ dataset }) => ({ offset: +dataset.offset, length: +dataset.length }));
            await tab.locator(list).nth(i).click();
            await until(tab, ({ at, full }) => {
                const mark = document.querySelector('#segments mark');
                return mark !== null && Number(mark.dataset.offset) === at && (full > 0) === (Number(mark.dataset.length) > 0);
            }, { at: offset, full: length });
            const mark = await markOf(tab);
            assert.equal(mark.text, bytes.slice(offset, offset + mark.length));
            assert.ok(mark.length === length || bytes.slice(offset, offset + length).includes(bytes[105]), 'all of it, or up to the end of the segment');
            await until(tab, () => {
                const [mark, panel] = ['#segments mark', '#segments'].map((name) => document.querySelector(name).getBoundingClientRect());
                return mark.top >= panel.top && mark.bottom <= panel.bottom;
            });
        }
        assert.ok(issues.some(({ offset, length }) => issues.length > 0 && offset + length > 0));
    }, { files: [file] });
}

await test('lines of the view lead to their bytes', async (tab) => {
    const bytes = fs.readFileSync(example('response')).toString('latin1');
    await tab.click('#details .line:has-text("Provider") .to-place');
    assert.match((await markOf(tab)).text, /^NM1\|SJ\|1\|BIRCH\|ADA/);
    const { offset, length, text } = await markOf(tab);
    assert.equal(bytes.slice(offset, offset + length), text);
}, { files: [example('response')] });

await test('a file that cannot be read: why, and where', async (tab) => {
    assert.match(await tab.textContent('.file .notice'), /cannot be read to its end/);
    assert.equal(await tab.textContent('#heading'), 'No transaction was found');
    const [issue] = issuesOf('fixtures/edi/terminator-invalid/input.edi');
    assert.match(await tab.textContent('.finding .message'), new RegExp(issue.message.slice(1, 20)));
    await tab.click('.finding');
    assert.equal((await markOf(tab)).offset, issue.offset);
}, { files: ['fixtures/edi/terminator-invalid/input.edi'] });

await test('what is not X12, and an empty file, are shown as such', async (tab) => {
    const plain = path.join(scratch, 'plain.txt');
    const empty = path.join(scratch, 'empty.txt');
    fs.writeFileSync(plain, 'This is a letter.\nNothing else.\n');
    fs.writeFileSync(empty, '');
    await tab.setInputFiles('#choose', [plain, empty]);
    await tab.waitForSelector('.file:nth-child(2)');
    await until(tab, () => document.querySelector('#heading')?.textContent === 'No transaction was found');
    assert.match(await tab.textContent('#segments'), /This is a letter/);
});

// ---- side by side, tree, scrubbed, print

await test('a response beside its request, line by line', async (tab) => {
    await tab.click('.file:nth-child(2) .transaction');
    await tab.waitForSelector('.compare');
    const expected = JSON.parse(native('explain', every('rs'), '--request', every('rq'), '--format', 'json', '--as-of', '2026-05-07')).transactions[0];
    assert.equal(await tab.locator('.differences li').count(), expected.differences.length);
    const rows = await tab.$$eval('.compare tr', (all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    const group = (title) => rows.slice(rows.findIndex(([first]) => first.startsWith(title)) + 1);
    const row = (title, label) => group(title).find(([first]) => first === label);
    assert.deepEqual(row('Service 63030', 'When'), ['When', '2026-05-20', '2026-06-10changed']);
    assert.match(row('Service 63030', 'What')[1], /63048.*2 units/);
    assert.match(row('Service 63030', 'What')[2], /63030.*1 unit .*changed/);
    assert.match(row('Service 63047-LT', 'Decision')[2], /not certified/);
    assert.match(row('Request', 'Where')[1], /ambulatory.*24/);
    assert.match(row('Request', 'Where')[2], /hospital.*22.*changed/);
    assert.ok(rows.some(([first]) => first === 'Service 22853not asked for'));
}, { files: [every('rq'), every('rs')] });

await test('the request may be opened after the response; another one is not taken', async (tab) => {
    await until(tab, () => /Open the request/.test(document.querySelector('#compare').textContent));
    await tab.setInputFiles('#add', faulty);
    await isRead(tab, 2);
    await until(tab, () => /None of the open requests/.test(document.querySelector('#compare').textContent));
    await tab.setInputFiles('#add', every('rq'));
    await isRead(tab, 3);
    await tab.waitForSelector('.compare');
}, { files: [every('rs')] });

await test('the tree of levels goes by keyboard', async (tab) => {
    assert.deepEqual(await tab.$$eval('[role=treeitem]', (all) => all.map((one) => +one.getAttribute('aria-level'))), [1, 2, 3, 4, 5, 5, 5]);
    await tab.focus('[role=treeitem]');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) await tab.keyboard.press(key);
    assert.equal(await tab.locator('[role=treeitem]:visible').count(), 4);
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('End');
    await tab.keyboard.press('Enter');
    assert.match((await markOf(tab)).text, /^HL\|7\|4\|SS/);
    await tab.keyboard.press('Escape');
    assert.equal(await tab.evaluate(() => document.activeElement.getAttribute('role')), 'treeitem');
}, { files: [example('response')] });

await test('copy without values: what x278 scrub writes, and no value', async (tab) => {
    await tab.evaluate(() => { crypto.getRandomValues = (array) => array.fill(7); });
    await tab.click('#copy');
    await tab.waitForSelector('#ticket[open]');
    const text = await tab.inputValue('#ticket-text');
    const seed = (((7n << 32n) | 7n) % 10n ** 18n).toString();
    const expected = native('scrub', '--seed', seed, faulty);
    assert.ok(text.replaceAll('\n', '').includes(expected.replaceAll('\n', '').trim()), 'the bytes of x278 scrub');
    for (const value of ['BIRCH', 'CARA', 'SPINE CLINIC OF', 'INTAKE', '4805550100', '1234567893', 'request.edi']) assert.ok(!text.includes(value), value);
    assert.match(text, /error element_missing 2010C-NM109/);
    await tab.click('#ticket-copy');
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), text);
    await tab.keyboard.press('Escape');
    await until(tab, () => document.getElementById('ticket-text').value === '');
}, { files: [faulty] });

await test('print shows the message alone', async (tab) => {
    await tab.emulateMedia({ media: 'print' });
    for (const id of ['#files', '#panel', '.bar']) assert.ok(!(await tab.isVisible(id)), id);
    for (const id of ['#heading', '#next', '#details', '#printed']) assert.ok(await tab.isVisible(id), id);
    assert.ok((await tab.pdf()).length > 5000);
}, { files: [example('response')] });

// ---- what leaves the page

await test('fetch, forms, pictures and sockets are refused', async (tab) => {
    const results = await tab.evaluate(async () => {
        const refused = async (call) => {
            try {
                await call();
                return 'done';
            } catch (error) {
                return error.name;
            }
        };
        const broken = [];
        document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
        const results = [
            await refused(() => fetch('https://example.org/')),
            await refused(() => new Promise((resolve, reject) => {
                const request = new XMLHttpRequest();
                request.onerror = () => reject(new TypeError('refused'));
                request.onload = resolve;
                request.open('POST', 'https://example.org/');
                request.send('value');
            })),
            await refused(() => (0, eval)('1')),
        ];
        const image = new Image();
        image.src = 'https://example.org/a.png';
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
        const form = document.body.appendChild(Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' }));
        form.submit();
        await new Promise((resolve) => { setTimeout(resolve, 300); });
        return { results, broken, ran: window.ran === true, stored: localStorage.length + sessionStorage.length };
    });
    assert.deepEqual(results.results, ['TypeError', 'TypeError', 'EvalError']);
    assert.ok(!results.ran);
    assert.equal(results.stored, 0);
    for (const directive of ['connect-src', 'img-src', 'script-src-elem', 'form-action']) assert.ok(results.broken.includes(directive), directive);
    assert.ok(said.every((line) => /Content Security Policy|Refused|violates/i.test(line)), 'only what the policy says');
    said = [];
    asked = asked.filter((one) => !one.startsWith('https://example.org')); // they were asked for and blocked: the errors say so
}, { files: [example('response')] });

await test('the worker may not fetch either, and the policy has one script and one style', async (tab) => {
    const answer = await tab.evaluate(() => new Promise((resolve) => {
        const code = 'fetch("https://example.org/").then(() => postMessage("done"), () => postMessage("refused"))';
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => resolve(data);
    }));
    assert.equal(answer, 'refused');
    said = [];
    const policy = await tab.$eval('meta[http-equiv]', (one) => one.content);
    assert.match(policy, /^default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'sha256-[^']+'; worker-src blob:; connect-src 'none'; form-action 'none'/);
    asked = asked.filter((one) => !one.startsWith('https://example.org'));
});

// ---- for everybody

await test('by keyboard alone: choose, read, go to a finding and back', async (tab) => {
    const focused = () => tab.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName);
    await tab.keyboard.press('Tab');
    assert.equal(await focused(), 'skip');
    const seen = [];
    for (let i = 0; i < 30 && (await focused()) !== 'choose'; i++) {
        await tab.keyboard.press('Tab');
        seen.push(await focused());
    }
    assert.ok(seen.includes('add') && seen.includes('choose'));
    const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), tab.keyboard.press('Space')]);
    await chooser.setFiles(faulty);
    await isRead(tab, 1);
    for (let i = 0; i < 40 && !(await focused()).startsWith('finding'); i++) await tab.keyboard.press('Tab');
    assert.match(await focused(), /^finding error/);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    assert.match(await focused(), /^segment\d+$/);
    assert.match(await tab.textContent('#said'), /identifier .* is missing.*segment 10, NM1, byte 449/);
    await tab.keyboard.press('Escape');
    assert.match(await focused(), /^finding error/);
});

await test('every control has a name, headings are in order', async (tab) => {
    const nameless = await tab.$$eval('button, input, textarea, select, [role=tree], nav, dialog', (all) => all.filter((one) => {
        const label = one.getAttribute('aria-label') ?? one.textContent.trim();
        return label === '' && !one.hasAttribute('aria-labelledby') && (one.labels?.length ?? 0) === 0;
    }).map((one) => one.outerHTML));
    assert.deepEqual(nameless, []);
    const levels = await tab.$$eval('h1, h2, h3', (all) => all.filter((one) => one.checkVisibility()).map((one) => +one.tagName[1]));
    assert.equal(levels.filter((level) => level === 1).length, 1);
}, { files: [every('rq'), every('rs')] });

for (const colorScheme of ['light', 'dark']) {
    await test(`contrast of text is 4.5 or more, ${colorScheme}`, async (tab) => {
        await tab.click('.file:nth-child(2) .transaction');
        await tab.waitForSelector('.compare');
        await tab.click('.finding');
        const low = await tab.evaluate(() => {
            const parse = (color) => color.match(/[\d.]+/g).map(Number);
            const light = ([r, g, b]) => {
                const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
                return 0.2126 * x + 0.7152 * y + 0.0722 * z;
            };
            const ground = (one) => {
                for (let at = one; at !== null; at = at.parentElement) {
                    const color = parse(getComputedStyle(at).backgroundColor);
                    if (color.length === 3 || color[3] > 0) return color;
                }
                return [255, 255, 255];
            };
            return [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && !one.matches(':disabled, script, style') &&
                [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')).map((one) => {
                const [a, b] = [light(parse(getComputedStyle(one).color)), light(ground(one))].sort((x, y) => y - x);
                return { ratio: (a + 0.05) / (b + 0.05), what: `${one.tagName}.${one.className}` };
            }).filter(({ ratio }) => ratio < 4.5);
        });
        assert.deepEqual(low, []);
    }, { files: [every('rq'), every('rs')], colorScheme });
}

await test('360 pixels: nothing is wider than the screen', async (tab) => {
    const overflow = () => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(await overflow(), 0);
    await openFiles(tab, [every('rq'), every('rs'), faulty]);
    for (let i = 0; i < 3; i++) {
        await tab.click(`.file:nth-child(${i + 1}) .transaction`);
        await tab.waitForTimeout(200);
        assert.equal(await overflow(), 0);
    }
    await tab.click('.finding');
    assert.ok(await tab.locator('#segments mark').isVisible());
    await tab.click('#copy');
    await tab.waitForSelector('#ticket[open]');
    assert.equal(await overflow(), 0);
}, { width: 360, height: 740 });

// ---- large files

const large = (count, from) => {
    const text = fs.readFileSync(from).toString('latin1');
    const [st, ge] = [text.indexOf('ST*'), text.indexOf('GE*')];
    const bodies = Array.from({ length: count }, (_, i) => text.slice(st, ge).replaceAll('*0001', `*${String(i + 1).padStart(4, '0')}`)
        .replaceAll('TRACE-MRI-0001', `TRACE-MRI-${i + 1}`));
    return text.slice(0, st) + bodies.join('') + text.slice(ge).replace('GE*1*', `GE*${count}*`);
};
const big = path.join(scratch, 'large.edi');
fs.writeFileSync(big, large(16500, 'fixtures/ack/accepted/request.edi'), 'latin1');
const bad = path.join(scratch, 'bad.edi');
fs.writeFileSync(bad, large(3000, faulty), 'latin1');
const bigSize = fs.statSync(big).size;
let first;
let whole;

await test('10 MB: the first transaction at once, all of them checked, any of them at hand', async (tab) => {
    await tab.evaluate(() => {
        window.marks = {};
        document.getElementById('choose').addEventListener('change', () => { window.marks.begin = performance.now(); }, true);
        new MutationObserver(() => {
            if (document.getElementById('heading') !== null) window.marks.first ??= performance.now();
            if (document.querySelector('.file') !== null && document.querySelector('.file progress') === null) window.marks.whole ??= performance.now();
        }).observe(document.body, { subtree: true, childList: true });
    });
    await openFiles(tab, [big]);
    const marks = await tab.evaluate(() => window.marks);
    [first, whole] = [marks.first - marks.begin, marks.whole - marks.begin];
    assert.match(await tab.textContent('.file > p'), /16,500 transactions, no findings/);
    await tab.fill('.go input', '16000');
    await tab.keyboard.press('Enter');
    await until(tab, () => document.querySelector('#details').textContent.includes('TRACE-MRI-16000'));
    await tab.click('#details .line:has-text("TRACE-MRI-16000") .to-place');
    const { offset, length, text } = await markOf(tab);
    assert.equal(fs.readFileSync(big).subarray(offset, offset + length).toString('latin1'), text);
    assert.ok(first < 1000, `first on screen after ${first} ms`);
});

await test('many findings: 500 are listed, the rest is counted, each transaction has its own', async (tab) => {
    const total = Number(/(\d+) errors/.exec(native('check', '--format', 'text', bad).split('\n').filter(Boolean).at(-1))[1]);
    assert.equal(await tab.locator('#all-findings .finding').count(), 500);
    assert.match(await tab.textContent('#all-findings'), new RegExp(`There are ${(total - 500).toLocaleString('en-US')} more`));
    await tab.fill('.go input', '2500');
    await tab.keyboard.press('Enter');
    await until(tab, () => document.querySelector('.transaction[aria-current]')?.dataset.number === '2500');
    await until(tab, () => document.querySelector('#segments').textContent.includes('*2500'));
    assert.equal(await tab.locator('#findings .finding').count(), 7);
    await tab.locator('#findings .finding').nth(2).click();
    assert.equal((await markOf(tab)).text, '19710432');
    const { offset } = await markOf(tab);
    assert.equal(fs.readFileSync(bad).subarray(offset, offset + 8).toString(), '19710432');
}, { files: [bad] });

// ---- pictures for the docs

if (pictures !== undefined) {
    fs.mkdirSync(pictures, { recursive: true });
    const picture = (name, run, options) => test(`picture ${name}`, async (tab) => {
        await run(tab);
        await tab.waitForTimeout(300);
        await tab.screenshot({ path: path.join(pictures, `viewer-${name}.png`) });
    }, options);
    const wrong = path.join(scratch, 'request.edi');
    fs.writeFileSync(wrong, fs.readFileSync(faulty));
    await picture('light', async (tab) => {
        await tab.click('.file:nth-child(2) .transaction');
        await tab.waitForSelector('.compare');
    }, { files: [example('request'), example('response')], width: 1280, height: 800 });
    await picture('dark', async (tab) => {
        await tab.click('.finding:nth-child(1)');
        await tab.locator('.finding').nth(2).click();
    }, { files: [wrong], width: 1280, height: 800, colorScheme: 'dark' });
    await picture('compare', async (tab) => {
        await tab.click('.file:nth-child(2) .transaction');
        await tab.waitForSelector('.compare');
        await tab.locator('#compare-heading').evaluate((one) => window.scrollTo(0, one.getBoundingClientRect().top - 80));
    }, { files: [example('request'), example('response')], width: 1280, height: 800 });
    await picture('narrow', async (tab) => {
        await tab.click('.file:nth-child(2) .transaction');
        await tab.waitForSelector('.compare');
    }, { files: [example('request'), example('response')], width: 360, height: 740 });
}

await browser.close();
fs.rmSync(scratch, { recursive: true });
const size = fs.statSync(page).size;
console.log(`detail: ${done} tests in Chromium, ${size} bytes; ${(bigSize / 1e6).toFixed(1)} MB: the first transaction after ${Math.round(first)} ms, all checked after ${Math.round(whole)} ms`);
if (failures.length > 0) {
    console.log(`${failures.length} failed: ${failures.join('; ')}`);
    process.exit(1);
}
