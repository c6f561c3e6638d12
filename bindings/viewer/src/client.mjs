// The page's side of the worker. The worker runs this same script, which the policy of the page allows by its hash; it is
// handed over as a blob, since a page in a folder has no second file.

export class Client {
    #worker;
    #waiting = new Map();
    #last = 0;
    onProgress = () => {};

    constructor(script) {
        const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
        this.#worker = new Worker(url);
        URL.revokeObjectURL(url);
        this.#worker.onmessage = ({ data }) => this.#take(data);
        this.#worker.onerror = () => this.#failAll();
    }

    #take({ id, result, error, progress }) {
        if (progress !== undefined) {
            this.onProgress(progress);
            return;
        }
        const { resolve, reject } = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(error));
    }

    #failAll() {
        const error = new Error('The viewer could not start. Please use a newer browser.');
        for (const { reject } of this.#waiting.values()) reject(error);
        this.#waiting.clear();
    }

    /** Call a function of the worker by name. */
    call(name, given = {}, transfer = []) {
        const id = ++this.#last;
        return new Promise((resolve, reject) => {
            this.#waiting.set(id, { resolve, reject });
            this.#worker.postMessage({ id, name, ...given }, transfer);
        });
    }
}

/** The module that the page carries, as bytes. */
export function moduleBytes() {
    const text = atob(document.getElementById('module').textContent.trim());
    return Uint8Array.from(text, (c) => c.charCodeAt(0));
}
