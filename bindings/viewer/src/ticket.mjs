// "Copy without values": a text for a support ticket, with the structure of a message and its findings, but invented values.
import { announce, find } from './dom.mjs';
import { countWords, countsOf } from './findings.mjs';

function findingLine({ severity, code, path, segment, ordinal, message }) {
    return `  ${severity} ${code} ${path || segment} (segment ${ordinal}): ${message}`;
}

export function ticketText(version, transaction, unit, scrubbed) {
    return [
        `x278 viewer, libx278 ${version}`,
        `Transaction set ${transaction.set ?? 'unknown'}, guide ${unit.guide ?? 'unknown'}`,
        countWords(countsOf(unit.findings)),
        ...unit.findings.map(findingLine),
        '',
        'The message with invented values:',
        scrubbed,
    ].join('\n');
}

/** Numbers that nobody can guess, so that the values cannot be found by trying. */
export function randomSeed() {
    const [high, low] = crypto.getRandomValues(new Uint32Array(2));
    return ((BigInt(high) << 32n | BigInt(low)) % 10n ** 18n).toString();
}

async function copyText() {
    const area = find('ticket-text');
    area.select();
    try {
        await navigator.clipboard.writeText(area.value);
    } catch {
        document.execCommand('copy'); // the older way, where the page may not use the clipboard by itself
    }
    find('ticket-state').textContent = 'Copied.';
    announce('Copied.');
}

/** Show the text before it is copied: whoever sends it has looked at it. */
export function showTicket(text) {
    find('ticket-text').value = text;
    find('ticket-state').textContent = '';
    find('ticket').showModal();
    find('ticket-copy').focus();
}

export function startTicket() {
    find('ticket-copy').addEventListener('click', copyText);
    find('ticket-close').addEventListener('click', () => find('ticket').close());
    find('ticket').addEventListener('close', () => { find('ticket-text').value = ''; });
}
