import type { Environment } from '../model/environment.ts';
import type { Source } from '../model/source.ts';
import { type DeclaredPlaces, declaredPlaces, isWithinAny } from './declared-places.ts';
import type { Diagram, Mark, MarkLevel, Member } from './diagram.ts';
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
    const places = declaredPlaces(members);
    const isPart = partsOfEnvironments();
    const marks = new Map<string, Mark[]>();
    for (const finding of findings) {
        for (const id of markedBy(finding, places, isPart)) {
            const mark: Mark = { level: finding.severity, count: 1, findings: [finding] };
            const others = marks.get(id);
            if (others) others.push(mark);
            else marks.set(id, [mark]);
        }
    }
    return new Map([...marks].flatMap(([id, each]) => pairOf(id, sumOfMarks(each))));
}

function pairOf(id: string, mark: Mark | undefined): [string, Mark][] {
    return mark ? [[id, mark]] : [];
}

/**
 * In every environment that is drawn and that the finding concerns, what it is about there: that may be written
 * elsewhere, in an environment that this one is like, and what is wrong with it in a template. What is about the
 * environment as a whole marks the environment.
 */
function markedBy(finding: ShownFinding, places: DeclaredPlaces, isPart: IsPart): Set<string> {
    const { environment, alsoIn, at, concerns } = finding;
    const concerned = environment ? [environment, ...alsoIn] : [];
    const drawn = concerned.filter(({ source }) => places.rootsOf(source).length > 0);
    const outside = drawnFor(meantBy(concerns, at), environment ? places.outside : places.anywhere);
    if (drawn.length === 0) return new Set(outside);
    return new Set(
        drawn.flatMap((each) => {
            const own = concerns.filter((concern) => concern.environment === each);
            const meant = meantBy(own, at);
            const inside = drawnFor(meant, (text) => places.within(each.source, text));
            if (inside.length > 0) return inside;
            if (outside.length > 0) return outside;
            // A part that is left out of a frame does not mark the frame.
            const isLeftOut = meant.flat().some((text) => isPart(each, text));
            const roots = places.rootsOf(each.source).filter(({ isFrame }) => !isFrame || !isLeftOut);
            return roots.map(({ id }) => id);
        }),
    );
}

/** For each thing that is meant the texts that tell which it is, the most telling first. */
function meantBy(concerns: ShownFinding['concerns'], at: Source): Source[][] {
    if (concerns.length === 0) return [[at]];
    return concerns.map(({ at: stated, declaration, inherited }) => [
        stated,
        declaration,
        ...(inherited ? [inherited] : []),
    ]);
}

function drawnFor(meant: readonly (readonly Source[])[], drawnAt: (text: Source) => readonly string[]): string[] {
    return meant.flatMap((texts) => texts.map(drawnAt).find((ids) => ids.length > 0) ?? []);
}

type IsPart = (environment: Environment, at: Source) => boolean;

/** Whether something in the text is about a part of an environment that pictures draw by itself. */
function partsOfEnvironments(): IsPart {
    const known = new Map<Environment, (at: Source) => boolean>();
    return (environment, at) => {
        const { allPlaces, placements, dataNodes, balancers } = environment;
        const isPart =
            known.get(environment) ??
            isWithinAny([...allPlaces, ...placements, ...dataNodes, ...balancers].map(({ source }) => source));
        known.set(environment, isPart);
        return isPart(at);
    };
}

function withMarks(member: Member, marks: ReadonlyMap<string, Mark>): Member {
    const mark = marks.get(member.id);
    const own = mark ? { ...member, mark } : member;
    return own.type === 'node' ? own : { ...own, members: own.members.map((each) => withMarks(each, marks)) };
}
