import { message } from '../../messages/message.ts';
import { type Environment, enclosing } from '../../model/environment.ts';
import type { Step } from '../../model/model.ts';
import type { EnvironmentRule } from '../rule.ts';
import { isGitOps } from './gitops-tools.ts';

/** A pipeline changes by itself what a GitOps tool will bring back to what the repository says. */
export const gitopsBypassed: EnvironmentRule = {
    id: 'gitops-bypassed',
    principle: 'desired-state',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ model, environment }) {
        const tool = toolForEverything(environment);
        if (tool === undefined) return;
        for (const pipeline of model.pipelines) {
            const last = pipeline.stages.at(-1)?.environment;
            const steps = pipeline.steps.filter((step) => (step.environment ?? last) === environment);
            for (const step of steps.filter(changesCluster)) {
                yield {
                    at: step.source,
                    declaration: pipeline.source,
                    about: [step],
                    message: message('rule.gitops-bypassed', {
                        step: step.title,
                        worker: step.worker,
                        environment: environment.name,
                        tool,
                    }),
                    fixes: [
                        {
                            title: message('fix.commit-instead', { step: step.title }),
                            kind: 'suggestion',
                            changes: [{ kind: 'rename-reference', reference: step.workerSource, name: 'git' }],
                        },
                    ],
                };
            }
        }
    },
};

/** The GitOps tool that keeps everything that runs here; what it does not keep may be changed directly. */
function toolForEverything({ reconciliation, placements }: Environment): string | undefined {
    const own = reconciliation.find(isGitOps)?.tool;
    if (own !== undefined) return own;
    const tools = placements.map(({ place }) => {
        return [...enclosing(place)].flatMap((each) => each.reconciliation).find(isGitOps)?.tool;
    });
    return tools.includes(undefined) ? undefined : tools[0];
}

/** The tool has to be installed by something else once. */
function changesCluster({ worker, title }: Step): boolean {
    return direct.has(worker.toLowerCase()) && !/bootstrap|install|flux|argo/i.test(title);
}

const direct: ReadonlySet<string> = new Set(['kubectl', 'oc', 'helm', 'helmfile', 'kustomize', 'skaffold']);
