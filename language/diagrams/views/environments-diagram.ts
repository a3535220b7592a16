import type { Model } from '../../model/model.ts';
import type { Diagram } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';

export function environmentsDiagram(_model: Model, { language }: Drafting): Diagram {
    return { title: 'environments', language, direction: 'right', remarks: [], members: [], edges: [], legend: [] };
}
