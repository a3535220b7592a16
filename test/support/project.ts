import { type Project, speak } from '../../language/index.ts';
import { Workspace } from '../../language/project/workspace.ts';
import { createLanguageServices } from '../../language/services.ts';
import { annotated } from './carets.ts';

export const snippetUri = 'file:///project/model.gplan';

// Made once: to make them takes longer than to read a snippet.
const services = createLanguageServices();

/** The project that a snippet makes alone; `-- name.gplan` lines begin further files of the same folder. */
export function projectOf(snippet: string): Project {
    const workspace = new Workspace({ today: '2026-11-22' }, services);
    for (const [uri, text] of filesIn(snippet)) workspace.set(uri, text);
    const project = workspace.projectOf(snippetUri);
    if (!project) throw new Error('The snippet has no text.');
    return project;
}

function filesIn(snippet: string): [uri: string, text: string][] {
    const [first = '', ...others] = snippet.split(/^-- /m);
    const named = others.map((part): [string, string] => {
        const lineEnd = part.indexOf('\n');
        return [`file:///project/${part.slice(0, lineEnd).trim()}`, part.slice(lineEnd + 1)];
    });
    return [[snippetUri, annotated(first).text], ...named];
}

/** Every diagnostic but those of rules, as `the marked text: message`. */
export function mistakesIn(snippet: string): string[] {
    const project = projectOf(snippet);
    return project.diagnostics
        .filter(({ isFinding }) => !isFinding)
        .map(({ uri, start, end, message }) => {
            return `${project.textOf(uri).slice(start, end)}: ${speak(message, 'en')}`;
        });
}
