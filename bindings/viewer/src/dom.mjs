// Making elements. Text is only ever set as text: nothing of a message becomes markup.

/** An element: attributes by name, `on` for listeners, `class` and `text`; then children. */
export function make(tag, { on = {}, text, ...attributes } = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === true) element.setAttribute(name, '');
        else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value);
    }
    for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
    if (text !== undefined) element.textContent = text;
    element.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return element;
}

export const find = (id) => document.getElementById(id);

export function fill(id, ...children) {
    find(id).replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
}

/** Say something to a screen reader. */
export function announce(text) {
    find('said').textContent = text;
}

const NUMBERS = new Intl.NumberFormat('en-US');

export const number = (value) => NUMBERS.format(value);

export function counted(value, one, many = `${one}s`) {
    return `${number(value)} ${value === 1 ? one : many}`;
}

export function sizeText(bytes) {
    if (bytes < 1000) return counted(bytes, 'byte');
    return bytes < 1e6 ? `${number(Math.round(bytes / 1000))} kB` : `${number(Math.round(bytes / 1e5) / 10)} MB`;
}
