import type { Model, PictureChoice } from '../../language/index.ts';

/** Everything there is to draw: the logical picture, each environment and each view. */
export function pictureChoices({ elements, environments, views }: Model): PictureChoice[] {
    return [
        ...(elements.length > 0 ? [{}] : []),
        ...environments.map(({ name }) => ({ environment: name })),
        ...views.map(({ name }) => ({ view: name })),
    ];
}

/** The one picture that says most: production as it is deployed, or the nearest there is to it. */
export function mainPicture({ elements, environments, pipelines }: Model): PictureChoice | undefined {
    const environment =
        environments.find(({ tier }) => tier === 'production') ??
        environments.find(({ isProductionLike }) => isProductionLike) ??
        pipelines.at(0)?.stages.at(-1)?.environment ??
        environments.at(0);
    if (environment) return { environment: environment.name };
    return elements.length > 0 ? {} : undefined;
}

/** The name of the file that the picture is written to; no name of a model holds what a file system forbids. */
export function fileNameOf({ environment, view }: PictureChoice): string {
    if (view !== undefined) return `view-${view}.mmd`;
    return environment === undefined ? 'logical.mmd' : `environment-${environment}.mmd`;
}
