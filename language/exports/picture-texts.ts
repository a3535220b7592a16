import type { Diagram } from '../diagrams/diagram.ts';
import { render } from '../diagrams/render/render.ts';
import { c4PlantumlText } from './c4/c4-plantuml-text.ts';
import { d2Text } from './d2/d2-text.ts';
import { dotText } from './dot/dot-text.ts';
import { plantumlText } from './plantuml/plantuml-text.ts';

/** A picture in each format that is text and leaves the layout to its reader. */
export const pictureTexts = {
    mermaid: (diagram: Diagram) => render(diagram).text,
    plantuml: plantumlText,
    c4plantuml: c4PlantumlText,
    d2: d2Text,
    dot: dotText,
} as const satisfies Readonly<Record<string, (diagram: Diagram) => string>>;

export type PictureTextFormat = keyof typeof pictureTexts;
