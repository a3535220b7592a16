import type { Environment } from '../../model/environment.ts';
import type { Diagram } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';

export function failuresDiagram(environment: Environment, { language }: Drafting): Diagram {
    return { title: environment.name, language, direction: 'right', remarks: [], members: [], edges: [], legend: [] };
}
