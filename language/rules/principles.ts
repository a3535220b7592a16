/** The principles of microservice deployment, in the order in which they are told. */
export const deploymentPrinciples = [
    'isolation',
    'automation',
    'infrastructure-as-code',
    'zero-downtime',
    'desired-state',
] as const;

/** What rules are about: the principles, and what else makes a deployment hold. */
export const principles = [
    ...deploymentPrinciples,
    'availability',
    'data',
    'environment',
    'placement',
    'hygiene',
] as const;

export type DeploymentPrinciple = (typeof deploymentPrinciples)[number];
export type Principle = (typeof principles)[number];

export function isPrinciple(word: string): word is Principle {
    return principles.some((principle) => principle === word);
}

export function isDeploymentPrinciple(word: string): word is DeploymentPrinciple {
    return deploymentPrinciples.some((principle) => principle === word);
}
