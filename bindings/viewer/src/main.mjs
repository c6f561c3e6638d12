// The one script of the page, and of its worker: which of them it is in decides what it starts.
import { startPage } from './page.mjs';
import { startWorker } from './worker.mjs';

if (typeof document === 'undefined') {
    startWorker();
} else {
    startPage(document.currentScript.textContent);
}
