import type { Change, TextEdit } from './change.ts';

export function editsFor(_changes: readonly Change[], _textOf: (uri: string) => string): TextEdit[] {
    return [];
}
