import type { Environment } from '../../model/environment.ts';

/** Where environments stand side by side. */
export function environmentId({ name }: Environment): string {
    return `environment ${name}`;
}
