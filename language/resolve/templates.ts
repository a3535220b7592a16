import * as ast from '../grammar/generated/ast.ts';
import type { FileSection } from '../syntax/source-file.ts';
import { readProperties } from './read-properties.ts';
import type { Reading } from './reading.ts';

/** Reads every template once by itself, so that its mistakes are reported though nobody uses it. */
export function readTemplates(sections: readonly FileSection[], reading: Reading): void {
    for (const section of sections) {
        const { declaration } = section.parsed;
        if (ast.isTemplate(declaration)) readProperties(declaration, declaration.kind, section, reading);
    }
}
