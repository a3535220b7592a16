import { type Message, message } from '../messages/message.ts';
import type { Dimension, Quantity } from '../model/value.ts';

/** How many base units one of the unit is; the first unit of a dimension is the usual one to write. */
const units: Readonly<Record<Dimension, Readonly<Record<string, number>>>> = {
    processor: { '': 1, m: 0.001 },
    memory: {
        MiB: 2 ** 20,
        GiB: 2 ** 30,
        KiB: 2 ** 10,
        TiB: 2 ** 40,
        MB: 1e6,
        GB: 1e9,
        KB: 1e3,
        TB: 1e12,
        B: 1,
    },
    duration: { s: 1, ms: 0.001, min: 60, h: 3600, d: 86400 },
    ratio: { '%': 0.01 },
    rate: { '/s': 1, '/min': 1 / 60, '/h': 1 / 3600 },
    money: {},
    number: { '': 1 },
};

/** A literal such as `512MiB` as a quantity of the wanted dimension, or what is wrong with it. */
export function readQuantity(text: string, dimension: Dimension): Quantity | Message {
    const [, digits = '', unit = ''] = /^([\d.]+) ?(.*)$/u.exec(text) ?? [];
    if (dimension === 'money') return readMoney(text, Number(digits), unit);
    const factor = units[dimension][unit];
    if (factor === undefined) return wrongUnit(text, digits, unit, dimension);
    const value = Number(digits) * factor;
    if (dimension === 'ratio' && value > 1) return message('value.out-of-range', { text, min: '0%', max: '100%' });
    return { kind: 'quantity', dimension, value, text };
}

function readMoney(text: string, amount: number, unit: string): Quantity | Message {
    const [, period = ''] = /^[A-Z]{3}(\/.+)$/.exec(unit) ?? [];
    const hours = { '/h': 1, '/d': 24, '/month': 730 }[period];
    if (hours === undefined) return message('value.wrong-unit', { text, units: ['USD/h', 'USD/d', 'USD/month'] });
    return { kind: 'quantity', dimension: 'money', value: amount / hours, text };
}

function wrongUnit(text: string, digits: string, unit: string, dimension: Dimension): Message {
    const known = Object.keys(units[dimension]);
    const sameLetters = known.find((candidate) => candidate.toLowerCase() === unit.toLowerCase());
    const named = sameLetters === undefined ? known.slice(0, 4) : [sameLetters];
    return message('value.wrong-unit', { text, units: named.map((candidate) => digits + candidate) });
}
