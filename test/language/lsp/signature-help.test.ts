import { expect, test } from 'vitest';
import { type Language, signatureHelp } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

/** The signature with the part to be written next in `«»`. */
function help(snippet: string, language: Language = 'en'): string | undefined {
    const { workspace, project, uri, offset } = snippetProject(snippet);
    const found = signatureHelp(project, workspace.services, uri, offset, language);
    const [signature] = found?.signatures ?? [];
    const part = signature?.parameters?.[found?.activeParameter ?? 0]?.label;
    if (!signature || !Array.isArray(part)) return undefined;
    const [start, end] = part;
    return `${signature.label.slice(0, start)}«${signature.label.slice(start, end)}»${signature.label.slice(end)}`;
}

test.each([
    ['environment e { run <|> }', 'run «SERVICE» [xN] [is TEMPLATE]'],
    ['environment e { run or<|> }', 'run «SERVICE» [xN] [is TEMPLATE]'],
    ['environment e { run order <|> }', 'run SERVICE «[xN]» [is TEMPLATE]'],
    ['environment e { run order x2 <|> }', 'run SERVICE [xN] «[is TEMPLATE]»'],
    ['environment e { replica db as r <|> }', 'replica DATABASE [as NAME] «[in PLACE]»'],
    ['environment e { balancer lb : nginx <|> }', 'balancer NAME ["TITLE"] [: TECHNOLOGY] «for SERVICE, …»'],
    ['environment e { balancer lb for a, <|> }', 'balancer NAME ["TITLE"] [: TECHNOLOGY] «for SERVICE, …»'],
    ['environment e { database server s <|> }', 'database server NAME «["TITLE"]» [is TEMPLATE] [: TECHNOLOGY]'],
    ['service a { accept x <|> }', 'accept RULE «because "REASON"» [until DATE]'],
    ['service a { accept x because "y" <|> }', 'accept RULE because "REASON" «[until DATE]»'],
    ['checks c { level error <|> }', 'level LEVEL «for RULE, …» [in ENVIRONMENT, …]'],
    ['pipeline p { step "x" by <|> }', 'step "TITLE" «by WORKER» [in ENVIRONMENT]'],
    ['gateway g { routes "/a" <|> }', 'routes "PATH" «to ELEMENT»'],
    ['service zone\nenvironment e { run zone <|> }', 'run SERVICE «[xN]» [is TEMPLATE]'],
])('%s', (snippet, expected) => expect(help(snippet)).toBe(expected));

test.each([
    ['environment e { cpu: 1 <|> }'],
    ['environment e { tier: <|> }'],
    ['environment e { run a x2 is b <|> }'],
    ['environment e { run a x2\n<|> }'],
    ['service a { // run <|>\n }'],
    ['service a { <|> }'],
])('nothing follows in %s', (snippet) => expect(help(snippet)).toBeUndefined());

test('speaks Korean', () => expect(help('environment e { run <|> }', 'ko')).toBe('run «서비스» [x수] [is 틀]'));
