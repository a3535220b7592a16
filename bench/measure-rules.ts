import { createWorkspace, type Model } from '../language/index.ts';
import { allRules } from '../language/rules/all-rules.ts';
import type { EnvironmentContext, Rule } from '../language/rules/rule.ts';
import { environmentContext } from '../language/rules/verdict/environment-context.ts';
import { noPreferences } from '../language/rules/verdict/level-policy.ts';
import { runRules } from '../language/rules/verdict/run-rules.ts';
import { edits } from './edits.ts';
import { generatedLandscape } from './generated-landscape.ts';
import { costOf, cpuCost, cpuOf } from './measure.ts';
import { today } from './measure-keystrokes.ts';
import type { Row } from './table.ts';

const uri = 'file:///bench/model.gplan';
const shownRules = 10;

/** All rules on a large company in three environments, alone and after a keystroke, and those that take longest. */
export async function measureRules(services: number): Promise<Row[]> {
    const text = generatedLandscape(services);
    const { workspace, first } = await opened(text);
    const model = modelIn(workspace);
    const { next } = edits(text, 'timeout: 2', '0');
    return [
        { what: 'cold start to all diagnostics', ours: first, unit: 'ms' },
        { what: 'all rules', ours: await costOfAll(model), unit: 'ms' },
        ...(await slowestRules(model)),
        {
            what: 'keystroke in a service, to all diagnostics',
            ours: await cpuCost(() => {
                workspace.set(uri, next());
                workspace.projectOf(uri)?.diagnostics.length;
            }, 5),
            unit: 'ms',
        },
        { what: 'all rules on five times as much', ours: await costOfMore(services * 5), unit: 'ms' },
    ];
}

async function opened(text: string) {
    const workspace = createWorkspace({ today });
    const first = await cpuOf(1, () => {
        workspace.set(uri, text);
        workspace.projectOf(uri)?.diagnostics.length;
    });
    return { workspace, first };
}

function modelIn(workspace: ReturnType<typeof createWorkspace>): Model {
    const project = workspace.projectOf(uri);
    if (!project || project.isBroken) throw new Error('The generated model cannot be read.');
    return project.model;
}

function costOfAll(model: Model) {
    return cpuCost(() => void runRules(model, { today, preferences: noPreferences }), 7);
}

async function costOfMore(services: number) {
    const { workspace } = await opened(generatedLandscape(services));
    const model = modelIn(workspace);
    const run = () => void runRules(model, { today, preferences: noPreferences });
    return costOf([await cpuOf(1, run), await cpuOf(1, run), await cpuOf(1, run)]);
}

/** Each with its looks at all environments; what can fail there is computed once for all of them. */
async function slowestRules(model: Model): Promise<Row[]> {
    const contexts = () => model.environments.map((environment) => environmentContext(model, environment));
    const faults = await cpuCost(() => void contexts().map((context) => context.faults.flows.length), 3);
    const known = contexts();
    const rows: Row[] = [];
    for (const rule of allRules) {
        rows.push({ what: `  ${rule.id}`, ours: await cpuCost(() => check(rule, known), 3), unit: 'ms' });
    }
    const slowest = rows.toSorted((left, right) => median(right) - median(left)).slice(0, shownRules);
    return [{ what: '  (what can fail)', ours: faults, unit: 'ms' }, ...slowest];
}

function check(rule: Rule, contexts: readonly EnvironmentContext[]): void {
    const [first] = contexts;
    if (rule.scope === 'environment') for (const context of contexts) Array.from(rule.check(context));
    else if (first) Array.from(rule.check(first));
}

function median({ ours }: Row): number {
    return typeof ours === 'number' ? ours : ours.median;
}
