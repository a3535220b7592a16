import { message } from '../../messages/message.ts';
import { enclosing, type Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import type { EnvironmentRule } from '../rule.ts';

/** A server runs WebAssembly, for which there is little experience yet. */
export const webassemblyInProduction: EnvironmentRule = {
    id: 'webassembly-in-production',
    principle: 'placement',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        for (const placement of environment.placements) {
            const { element } = placement;
            const runtime = webAssemblyOf(placement);
            if (runtime === undefined || isOnManagedEdge(placement)) continue;
            yield {
                at: placement.targetSource,
                declaration: placement.source,
                message: message('rule.webassembly-in-production', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    runtime,
                }),
            };
        }
    },
};

/** The word that says so: of the runtime, or of a place. */
function webAssemblyOf({ properties, element, place }: Placement): string | undefined {
    const runtime = wordOf(properties, 'runtime') ?? wordOf(element.properties, 'runtime');
    const words = [runtime, ...Array.from(enclosing(place), ({ technology }) => technology)];
    return words.find((word) => word !== undefined && webAssembly.test(word));
}

const webAssembly = /^(wasm|wasi|webassembly|spin$|spinkube|fermyon)/i;

/** Networks for content have run WebAssembly for long, and somebody else looks after it. */
function isOnManagedEdge({ place }: Placement): boolean {
    return [...enclosing(place)].some(({ isManaged, technology }) => {
        return isManaged || (technology !== undefined && edges.has(technology.toLowerCase()));
    });
}

const edges: ReadonlySet<string> = new Set([
    'cloudflare-workers',
    'fastly-compute',
    'akamai-edgeworkers',
    'vercel-edge',
    'netlify-edge',
    'deno-deploy',
]);
