/** What a tool of infrastructure code does: it creates resources, configures machines, or installs into a cluster. */
export type ToolLayer = 'creates' | 'configures' | 'installs';

interface Layered {
    readonly layer: ToolLayer;
    /** Names of one and the same engine have one product. */
    readonly product: string;
}

/** Undefined for a tool of which it is not known. */
export function layerOf(tool: string): Layered | undefined {
    const word = tool.toLowerCase();
    const product = engines[word] ?? word;
    const layer = layers.find(([, products]) => products.has(product))?.[0];
    return layer && { layer, product };
}

const layers: readonly (readonly [ToolLayer, ReadonlySet<string>])[] = [
    ['creates', new Set(['terraform', 'opentofu', 'pulumi', 'cloudformation', 'arm', 'crossplane', 'heat'])],
    ['configures', new Set(['ansible', 'puppet', 'chef', 'salt', 'cfengine'])],
    ['installs', new Set(['helm', 'kustomize', 'jsonnet'])],
];

/** Tools that write for another one. */
const engines: Readonly<Record<string, string>> = {
    tofu: 'opentofu',
    cdk: 'cloudformation',
    'aws-cdk': 'cloudformation',
    sam: 'cloudformation',
    bicep: 'arm',
    'azure-resource-manager': 'arm',
    cdktf: 'terraform',
    terragrunt: 'terraform',
    saltstack: 'salt',
    helmfile: 'helm',
};
