import type { Environment, Model, View } from '../../language/index.ts';

/** What a picture is of. */
export type Subject =
    | { readonly kind: 'logical' }
    | { readonly kind: 'environment'; readonly environment: Environment }
    | { readonly kind: 'view'; readonly view: View };

/** Everything there is to draw: the logical picture, each environment and each view. */
export function subjectsOf({ elements, environments, views }: Model): Subject[] {
    return [
        ...(elements.length > 0 ? [{ kind: 'logical' } as const] : []),
        ...environments.map((environment) => ({ kind: 'environment', environment }) as const),
        ...views.map((view) => ({ kind: 'view', view }) as const),
    ];
}

/** The one picture that says most: production as it is deployed, or the nearest there is to it. */
export function mainSubjectOf({ elements, environments, pipelines }: Model): Subject | undefined {
    const environment =
        environments.find(({ tier }) => tier === 'production') ??
        environments.find(({ isProductionLike }) => isProductionLike) ??
        pipelines.at(0)?.stages.at(-1)?.environment ??
        environments.at(0);
    if (environment) return { kind: 'environment', environment };
    return elements.length > 0 ? { kind: 'logical' } : undefined;
}

/** The name of the file that the picture is written to; names of the model cannot hold what a file system forbids. */
export function fileNameOf(subject: Subject): string {
    switch (subject.kind) {
        case 'logical':
            return 'logical.mmd';
        case 'environment':
            return `environment-${subject.environment.name}.mmd`;
        case 'view':
            return `view-${subject.view.name}.mmd`;
    }
}
