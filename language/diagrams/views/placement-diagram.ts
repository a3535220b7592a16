import type { Element } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import type { Diagram } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';

export function placementDiagram(_model: Model, element: Element, { language }: Drafting): Diagram {
    return { title: element.name, language, direction: 'right', remarks: [], members: [], edges: [], legend: [] };
}
