import { dirname, relative, resolve } from 'node:path';
import type { Project } from '../../language/index.ts';
import { docsTexts } from '../docs-texts.ts';
import { pathOf, readProjects, today } from '../files/read-projects.ts';
import { shownPath } from '../reports/shown-path.ts';
import type { Text } from '../texts.ts';

/** Gives the model that a page names, or why it cannot be had. */
export type ModelFinder = (model: string, page: string) => Project | Text;

/** Reads each model once, however many blocks show it. */
export function modelFinder(directory: string): ModelFinder {
    const known = new Map<string, Project | Text>();
    return (model, page) => {
        const path = resolve(dirname(page), model);
        const found = known.get(path) ?? modelAt(path, directory);
        known.set(path, found);
        return found;
    };
}

/** The project directly in a folder, or else the only one below it. */
function modelAt(path: string, directory: string): Project | Text {
    const { projects, problems } = readProjects([path], directory, today());
    const [problem] = problems;
    if (problem) return problem;
    const [first, ...others] = projects;
    const project = projects.find(({ folder }) => pathOf(folder) === path) ?? (others.length === 0 ? first : undefined);
    const shown = relative(directory, path).replaceAll('\\', '/');
    if (!project) {
        const folders = projects.slice(0, 5).map(({ folder }) => `'${shownPath(folder, directory)}'`);
        return docsTexts.severalModels(shown, folders);
    }
    return project.isBroken ? docsTexts.brokenModel(shown) : project;
}
