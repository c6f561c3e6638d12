// What is known of a file after one reading: where each transaction is, how many findings it has, and the worst of them.

export const MOST_FINDINGS = 500; // that are listed; the rest is counted
export const SEVERITIES = ['error', 'warning', 'info']; // worst first

// Findings that mean that a message was cut, and what of their place has to be that of a transaction.
const CUTS = {
    iea_missing: ['interchange'],
    ge_missing: ['interchange', 'group'],
    se_missing: ['interchange', 'group', 'transaction'],
    segment_unterminated: ['interchange', 'group', 'transaction'],
    payload_truncated: ['interchange', 'group', 'transaction'],
};

const bySeverity = (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.offset - b.offset;

/** Sort findings, worst first. */
export function worstFirst(findings) {
    return findings.sort(bySeverity);
}

export class FileIndex {
    transactions = [];
    counts = { error: 0, warning: 0, info: 0 };
    #kept = { error: [], warning: [], info: [] };

    /** Take lines of the job "read". Most lines of a bad file are only counted: to parse them all would take seconds. */
    take(text) {
        for (const line of text.split('\n')) {
            if (line.startsWith('{"number":')) {
                this.#takeTransaction(JSON.parse(line));
            } else if (line !== '') {
                this.#takeFinding(line);
            }
        }
    }

    #takeTransaction(line) {
        this.counts.error += line.unlisted; // more than the library lists of one transaction
        this.transactions.push({ ...line, errors: line.unlisted, warnings: 0, notes: 0, cut: false });
    }

    #takeFinding(line) {
        const severity = SEVERITIES.find((name) => line.startsWith(`{"severity":"${name}"`));
        const last = this.transactions.at(-1);
        this.counts[severity]++;
        if (last !== undefined && !line.includes('"transaction":0,')) {
            last[{ error: 'errors', warning: 'warnings', info: 'notes' }[severity]]++;
        }
        const code = /"code":"(\w+)"/.exec(line)[1];
        if (Object.hasOwn(CUTS, code)) this.#markCut(JSON.parse(line), CUTS[code]);
        if (this.#kept[severity].length < MOST_FINDINGS) {
            this.#kept[severity].push({ ...JSON.parse(line), number: this.transactions.length });
        }
    }

    // Transactions that were read before belong to a group or an interchange that was cut.
    #markCut(finding, names) {
        for (let i = this.transactions.length - 1; i >= 0; i--) {
            const one = this.transactions[i];
            if (one.interchange !== finding.interchange) break;
            if (names.every((name) => one[name] === finding[name])) one.cut = true;
        }
    }

    /** The worst findings, at most as many as are listed. */
    get worst() {
        return SEVERITIES.flatMap((severity) => this.#kept[severity]).slice(0, MOST_FINDINGS);
    }

    /** All findings that were kept: more than `worst`, but not all of a bad file. */
    get kept() {
        return SEVERITIES.flatMap((severity) => this.#kept[severity]);
    }

    get total() {
        return this.counts.error + this.counts.warning + this.counts.info;
    }

    /** Whether no finding was left out of `kept`. */
    get isComplete() {
        return this.total === this.kept.length;
    }
}
