import type { Environment } from '../model/environment.ts';
import { isWithin, type Source } from '../model/source.ts';
import { type Diagram, groupsIn, type Mark, type MarkLevel, type Member, nodesIn } from './diagram.ts';
import type { ShownFinding } from './picture-options.ts';

/**
 * Marks what findings are about: the innermost thing whose declaration holds the finding's place. In a picture of one
 * environment the findings of the others are left out.
 */
export function marked(
    diagram: Diagram,
    findings: readonly ShownFinding[],
    environment: Environment | undefined,
): Diagram {
    const concerned = findings.filter((finding) => isIn(finding, environment));
    if (concerned.length === 0) return diagram;
    const marks = marksIn(diagram, concerned);
    return { ...diagram, members: diagram.members.map((member) => withMarks(member, marks)) };
}

/** The marks of several things as one; undefined where there are none. */
export function sumOfMarks(marks: readonly Mark[]): Mark | undefined {
    const level = levels.find((each) => marks.some((mark) => mark.level === each));
    // One that is about several things is one finding where these are folded into one.
    const findings = [...new Set(marks.flatMap((mark) => mark.findings))];
    return level && { level, count: findings.length, findings };
}

/** The worst first. */
const levels: readonly MarkLevel[] = ['error', 'warning', 'info', 'hint'];

function isIn({ environment, alsoIn }: ShownFinding, wanted: Environment | undefined): boolean {
    return !wanted || !environment || environment === wanted || alsoIn.includes(wanted);
}

function marksIn({ members }: Diagram, findings: readonly ShownFinding[]): ReadonlyMap<string, Mark> {
    const places = Map.groupBy(declarationsIn(members), ({ source }) => source.section);
    const marks = new Map<string, Mark[]>();
    for (const finding of findings) {
        const { at, severity } = finding;
        for (const { id } of innermost(places.get(at.section) ?? [], at)) {
            marks.set(id, [...(marks.get(id) ?? []), { level: severity, count: 1, findings: [finding] }]);
        }
    }
    return new Map([...marks].flatMap(([id, each]) => pairOf(id, sumOfMarks(each))));
}

function pairOf(id: string, mark: Mark | undefined): [string, Mark][] {
    return mark ? [[id, mark]] : [];
}

interface Declared {
    readonly id: string;
    readonly source: Source;
}

function declarationsIn(members: readonly Member[]): Declared[] {
    return [...groupsIn(members), ...nodesIn(members)].flatMap((member) => {
        const { id, source } = member;
        const element = member.type === 'node' ? member.element : undefined;
        return [source, element].flatMap((each) => (each ? [{ id, source: each }] : []));
    });
}

/** Several where one declaration stands for several things: instances that are drawn one by one, a service that runs twice. */
function innermost(declared: readonly Declared[], at: Source): Declared[] {
    const around = declared.filter(({ source }) => isWithin(at, source));
    const smallest = Math.min(...around.map(lengthOf));
    return around.filter((each) => lengthOf(each) === smallest);
}

function lengthOf({ source }: Declared): number {
    return source.end - source.start;
}

function withMarks(member: Member, marks: ReadonlyMap<string, Mark>): Member {
    const mark = marks.get(member.id);
    const own = mark ? { ...member, mark } : member;
    return own.type === 'node' ? own : { ...own, members: own.members.map((each) => withMarks(each, marks)) };
}
