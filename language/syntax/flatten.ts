import { message } from '../messages/message.ts';
import { blank } from './braces.ts';
import { signOf } from './foreign-signs.ts';
import type { Lexeme } from './scan.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

export interface Flat {
    readonly problems: readonly SyntaxProblem[];
    readonly text: string;
}

/** The parser descends recursively, and a stack is finite. No deployment comes near this depth. */
const deepest = 64;

/** Leaves out blocks that are nested too deeply to be parsed. */
export function flatten(text: string, lexemes: readonly Lexeme[]): Flat {
    const problems: SyntaxProblem[] = [];
    let flat = text;
    let depth = 0;
    let outermost: Lexeme | undefined;
    for (const lexeme of lexemes) {
        const sign = signOf(text, lexeme);
        if (sign === '{' && depth++ === deepest) {
            outermost = lexeme;
            problems.push(tooDeep(lexeme));
        }
        if (sign === '}' && --depth === deepest && outermost) {
            flat = blank(flat, outermost.start, lexeme.end);
            outermost = undefined;
        }
    }
    if (outermost) flat = blank(flat, outermost.start, flat.length);
    return { problems, text: flat };
}

function tooDeep({ start, end }: Lexeme): SyntaxProblem {
    return { start, end, message: message('syntax.too-deep'), replacements: [] };
}
