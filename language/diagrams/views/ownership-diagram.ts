import type { Model } from '../../model/model.ts';
import type { Diagram } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';

export function ownershipDiagram(_model: Model, { language }: Drafting): Diagram {
    return { title: 'ownership', language, direction: 'right', remarks: [], members: [], edges: [], legend: [] };
}
