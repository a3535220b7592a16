import { Workspace } from '../language/project/workspace.ts';
import { link } from '../language/references/link.ts';
import { nameTable } from '../language/references/name-table.ts';
import { resolveModel } from '../language/resolve/resolve-model.ts';
import { runRules } from '../language/rules/run-rules.ts';
import { createLanguageServices } from '../language/services.ts';
import { scan } from '../language/syntax/scan.ts';
import { readSourceFile } from '../language/syntax/source-file.ts';
import { split } from '../language/syntax/split.ts';
import { medianCpu } from './measure.ts';

export interface Row {
    readonly what: string;
    readonly milliseconds: number;
}

const today = '2026-01-01';
const uri = 'file:///bench/model.gplan';

/** What reading, checking and editing one file costs; the bare lexer comes first, as the floor. */
export function measureModel(text: string): Row[] {
    const services = createLanguageServices();
    const parser = services.sections;
    const file = readSourceFile(uri, text, parser);
    const table = nameTable(file.sections);
    const { links } = link(file.sections, table);
    const { model } = resolveModel(file.sections, links);
    return [
        { what: 'lexer alone', milliseconds: medianCpu(() => scan(text)) },
        { what: 'cut into declarations', milliseconds: medianCpu(() => split(text, parser.words)) },
        { what: 'parse everything', milliseconds: medianCpu(() => readSourceFile(uri, text, parser)) },
        { what: 'names and links', milliseconds: medianCpu(() => link(file.sections, nameTable(file.sections))) },
        { what: 'resolve the model', milliseconds: medianCpu(() => resolveModel(file.sections, links)) },
        { what: 'run the rules', milliseconds: medianCpu(() => runRules(model, today)) },
        { what: 'keystroke to diagnostics, in a service', milliseconds: keystroke(text, 'timeout: 2s', services) },
        { what: 'keystroke to diagnostics, in an environment', milliseconds: keystroke(text, 'cpu: 500m', services) },
    ];
}

/** Types a digit in the middle of the file, and takes it away in the next run. */
function keystroke(text: string, value: string, services: ReturnType<typeof createLanguageServices>): number {
    const at = text.indexOf(value, Math.floor(text.length / 2)) + value.length - 1;
    const workspace = new Workspace({ today }, services);
    workspace.set(uri, text);
    const typed = [`${text.slice(0, at)}0${text.slice(at)}`, text];
    let edits = 0;
    return medianCpu(() => {
        workspace.set(uri, typed[edits++ % 2] ?? text);
        workspace.projectOf(uri)?.diagnostics.length;
    });
}
