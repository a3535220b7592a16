import { expect, test } from 'vitest';
import { documentLinks, offsetAt, originLinks } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

const options = { language: 'en', rulePage: 'https://rules/{rule}' } as const;

function links(snippet: string): string[] {
    const { project, uri } = snippetProject(snippet);
    const text = project.textOf(uri);
    return [...documentLinks(project, uri, options), ...originLinks(project, uri)].map(({ range, target }) => {
        return `${text.slice(offsetAt(project, uri, range.start), offsetAt(project, uri, range.end))} → ${target}`;
    });
}

test('an import leads to the first file of its folder', () =>
    expect(links('import a from "../base"\n// file: ../base/x\nservice a')).toEqual([
        '../base → file:///base/x.gplan',
    ]));

test('an import of a folder without files leads nowhere', () => expect(links('import a from "../none"')).toEqual([]));

test('the id of a rule leads to its page', () =>
    expect(
        links(`service a { accept single-instance because "it" }
checks c { level off for shared-host, no-such-rule  forbid accepting no-pipeline }`),
    ).toEqual([
        'single-instance → https://rules/single-instance',
        'shared-host → https://rules/shared-host',
        'no-pipeline → https://rules/no-pipeline',
    ]));

test('the path of code leads to the file beside the project', () =>
    expect(
        links('environment e { provisioned by terraform from "infra/주.tf"  reconciled by argocd from "https://x" }'),
    ).toEqual(['infra/주.tf → file:///project/infra/%EC%A3%BC.tf']));
