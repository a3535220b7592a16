import {
    type Diagram,
    elementFacts,
    type Group,
    groupsIn,
    type Node,
    nodesIn,
    type Project,
    speak,
    stretchOf,
} from '../../language/index.ts';
import type { ElementCard, FactsParams, FindingCard } from '../protocol.ts';
import type { Session } from '../session.ts';
import { askedPicture } from './asked-picture.ts';

/** What is known about something in a picture, and what was found of it, whether or not the picture shows findings. */
export function elementCard(project: Project, params: FactsParams, session: Session): ElementCard | undefined {
    const options = { ...params.options, hasFindings: true };
    const { diagram } = askedPicture(project, { ...params, options }, session);
    const drawn = diagram && drawnAs(diagram, params.id);
    if (!drawn) return undefined;
    const { title, source } = drawn;
    const known = source && elementFacts(project, source, session.language);
    const running = drawn.type === 'node' && drawn.element;
    const element = running ? elementFacts(project, running, session.language) : undefined;
    const lines = [known, element].flatMap((each) => (each ? [...each.ownWords, ...each.facts] : []));
    return {
        title: known ? known.headline : title,
        lines: [...new Set(lines.length > 0 ? lines : drawn.details)],
        findings: findingsOf(drawn, project, session),
    };
}

function drawnAs({ members }: Diagram, id: string): Group | Node | undefined {
    return [...nodesIn(members), ...groupsIn(members)].find((each) => each.id === id);
}

function findingsOf({ mark }: Group | Node, project: Project, { language }: Session): FindingCard[] {
    const marked = new Set<unknown>(mark?.findings ?? []);
    const here = project.findings.filter((finding) => marked.has(finding));
    return here.map(({ rule, severity: level, message: text, at, fixes }) => {
        const message = speak(text, language);
        const { uri, start } = stretchOf(at);
        const named = fixes.map(({ title }, index) => {
            return { title: speak(title, language), fix: { rule, message, uri, start, index } };
        });
        return { rule, level, message, fixes: named };
    });
}
