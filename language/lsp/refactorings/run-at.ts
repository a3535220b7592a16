import { AstUtils } from 'langium';
import * as ast from '../../grammar/generated/ast.ts';
import { type Environment, enclosing, isLike, type Place, type Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import type { Project } from '../../project/project.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { type Selection, writtenSection } from './refactoring.ts';
import { stretchWithComments } from './stretch-with-comments.ts';

/** A `run` statement that may be written elsewhere in its environment. */
export interface RunAt {
    readonly node: ast.Run;
    readonly section: FileSection;
    readonly project: Project;
    readonly environment: Environment;
    /** What is like the environment, and takes over what is changed in it. */
    readonly others: readonly Environment[];
    readonly placement: Placement;
    /** With the comments that speak of it. */
    readonly statement: Source;
}

/**
 * Nothing in a template, which stands in several places, and nothing where a `run` only changes what is taken over from
 * another environment, or where another environment changes it where it is: then it means something by where it stands.
 */
export function runAt({ around, sections, project }: Selection): RunAt | undefined {
    const node = around.find(ast.isRun);
    const [section] = sections;
    const root = around.find(ast.isEnvironment);
    const environment = root && project.resolved.bySyntax.environmentBySyntax.get(root);
    if (!node || !section || !environment) return undefined;
    const { offset: start = 0, end = 0 } = node.$cstNode ?? {};
    const placement = environment.placements.find(({ source }) => source.section === section && source.start === start);
    if (!placement || isChange(node, placement, environment) || isChangedElsewhere(node, environment, project)) {
        return undefined;
    }
    const statement = { section, ...stretchWithComments(writtenSection(section), { start, end }) };
    const others = project.model.environments.filter((other) => isLike(other, environment));
    return { node, section, project, environment, others, placement, statement };
}

function isChange({ $container }: ast.Run, { element, place }: Placement, { base }: Environment): boolean {
    if (!base) return false;
    const inherited = base.placements.filter((each) => each.element === element);
    if (ast.isEnvironment($container)) return inherited.length > 0;
    return inherited.some((each) => pathOf(each.place) === pathOf(place));
}

function pathOf(place: Place | undefined): string {
    return Array.from(enclosing(place), ({ name }) => name).join('.');
}

/** Written directly in an environment, `run` changes the placement wherever it is. */
function isChangedElsewhere({ target }: ast.Run, environment: Environment, { resolved, linked }: Project): boolean {
    const wanted = linked.links.get(target)?.node;
    return [...resolved.bySyntax.environmentBySyntax].some(([root, other]) => {
        if (!ast.isEnvironment(root) || !isLike(other, environment)) return false;
        const runs = AstUtils.streamAllContents(root).filter(ast.isRun);
        return runs.some((run) => run.$container !== root && linked.links.get(run.target)?.node === wanted);
    });
}
