/** Texts by URI. */
export type Texts = ReadonlyMap<string, string>;

export const hubUri = 'file:///bench/platform/platform.gplan';

/**
 * A thousand files in a hundred folders: each folder is a project of about a thousand elements that runs in its own
 * environment and imports what a platform team declares for all of them.
 */
export function generatedWorkspace(files = 1000, elementsInFile = 100): Texts {
    const texts = new Map([[hubUri, platformText()]]);
    for (let file = 1; file < files; file++) {
        const folder = Math.floor(file / 10);
        texts.set(uriOf(folder, file), fileText(file, folder, elementsInFile / 2));
    }
    return texts;
}

export function uriOf(folder: number, file: number): string {
    return `file:///bench/team-${folder}/part-${file}.gplan`;
}

function platformText(): string {
    const shared = Array.from({ length: 50 }, (_, index) => {
        return `service platform-${index} {\n  team: core\n  state: stateless\n  start: 5s\n}\n`;
    });
    return `team core "플랫폼"\n\n${shared.join('\n')}`;
}

function fileText(file: number, folder: number, services: number): string {
    const isFirst = file % 10 === 0 || file === 1;
    const parts = Array.from({ length: services }, (_, index) => serviceText(file, index, services));
    const head = isFirst ? 'import all from "../platform"\n\n' : '';
    return `${head}${parts.join('\n')}\n${environmentText(file, folder, services)}`;
}

function serviceText(file: number, index: number, services: number): string {
    return `service s${file}-${index} {
  team: core
  image: "shop/s${file}-${index}:1.0"
  reads d${file}-${index}
  calls s${file}-${(index * 7 + 1) % services} via grpc { timeout: 2s }
  calls platform-${index % 50}
}

database d${file}-${index} { engine: postgres }
`;
}

function environmentText(file: number, folder: number, services: number): string {
    const runs = Array.from({ length: services / 5 }, (_, index) => `    run s${file}-${index} x2 { cpu: 500m }`);
    return `environment prod-${folder}-${file} {
  tier: production
  cluster k${file} : kubernetes {
${runs.join('\n')}
  }
}
`;
}
