import type { Model } from '../../model/model.ts';
import type { Diagram } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';

export function functionsDiagram(_model: Model, { language }: Drafting): Diagram {
    return { title: 'functions', language, direction: 'right', remarks: [], members: [], edges: [], legend: [] };
}
