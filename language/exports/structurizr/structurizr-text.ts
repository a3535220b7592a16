import type { Language } from '../../messages/message.ts';
import type { Model } from '../../model/model.ts';
import { deploymentModel } from './deployment-model.ts';
import { type Dictionary, dictionary, identityOf, uniqueNames } from './dictionary.ts';
import { type SoftwareSystem, softwareSystems, staticModel } from './static-model.ts';
import { structurizrString } from './structurizr-string.ts';
import { styleLines } from './styles.ts';

export interface StructurizrOptions {
    /** What the project is called. */
    readonly name: string;
    readonly language: Language;
}

/** The whole model as a workspace in Structurizr's language, with a view of each kind that C4 knows. */
export function structurizrText(model: Model, { name, language }: StructurizrOptions): string {
    const words = dictionary(language);
    const systems = softwareSystems(model, name, words);
    const nameOf = uniqueNames();
    const statics = staticModel(model, systems, words);
    const deployments = model.environments.flatMap((each) => deploymentModel(each, nameOf(each), words));
    const lines = [
        `workspace ${structurizrString(name || '–')} {`,
        'model {',
        ...statics,
        ...deployments,
        '}',
        'views {',
        ...viewLines(model, systems, words),
        ...styleLines,
        '}',
        '}',
    ];
    return `${indented(lines).join('\n')}\n`;
}

function viewLines({ environments }: Model, systems: readonly SoftwareSystem[], { identifier }: Dictionary): string[] {
    return [
        ...view('systemLandscape "landscape"'),
        ...systems.flatMap((system) => [
            ...view(`systemContext ${system.identifier} "context_${system.identifier}"`),
            ...(system.containers.length > 0
                ? view(`container ${system.identifier} "containers_${system.identifier}"`)
                : []),
        ]),
        ...environments.flatMap((environment) => {
            const id = identifier(identityOf(environment));
            return view(`deployment * ${id} "deployment_${id}"`);
        }),
    ];
}

function view(head: string): string[] {
    return [`${head} {`, 'include *', 'autoLayout lr', '}'];
}

/** Each block further in than its head. */
function indented(lines: readonly string[]): string[] {
    let depth = 0;
    return lines.map((line) => {
        if (line === '}') depth -= 1;
        const text = '    '.repeat(depth) + line;
        if (line.endsWith('{')) depth += 1;
        return text;
    });
}
