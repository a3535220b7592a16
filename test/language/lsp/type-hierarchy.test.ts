import { expect, test } from 'vitest';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

function hierarchy(snippet: string) {
    const { workspace, project, uri, offset } = snippetProject(snippet);
    const [item] = prepareTypeHierarchy(project, uri, offset, 'en');
    const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);
    return item && [item.name, names(supertypes(workspace, item, 'en')), names(subtypes(workspace, item, 'en'))];
}

const templates = `template service web
template cluster small
template run careful x2
service a is web
service b is web
environment prod { region r { cluster k is small { run a is careful } } }
environment staging like prod
environment test like staging
`;

test('a template has what follows it below it', () => {
    expect(hierarchy(templates.replace('service web', 'service w<|>eb'))).toEqual(['web', [], ['a', 'b']]);
    expect(hierarchy(templates.replace('small {', 'sm<|>all {'))).toEqual(['small', [], ['prod.r.k']]);
    expect(hierarchy(templates.replace('run careful', 'run care<|>ful'))).toEqual(['careful', [], ['run a']]);
});

test('what follows a template has it above it', () =>
    expect(hierarchy(templates.replace('service a', 'service a<|>'))).toEqual(['a', ['web'], []]));

test('an environment has what it is like above it and what is like it below', () =>
    expect(hierarchy(templates.replace('environment staging', 'environment sta<|>ging'))).toEqual([
        'staging',
        ['prod'],
        ['test'],
    ]));

test('a template of a library has the elements of other projects below it', () =>
    expect(
        hierarchy('template service w<|>eb\n// file: ../app/main\nimport web from "../project"\nservice order is web'),
    ).toEqual(['web', [], ['order']]));

test('a team follows nothing', () => expect(hierarchy('team t<|>eam')).toBeUndefined());
