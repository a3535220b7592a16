import {
    type Diagram,
    mostReadableNodes,
    type PictureOptions,
    type Project,
    picture,
    readSubject,
    type Subject,
} from '../../language/index.ts';
import type { PreviewOptions, PreviewParams } from '../protocol.ts';
import type { Session } from '../session.ts';

export interface AskedPicture {
    readonly subject: Subject;
    /** Undefined when the project holds nothing to draw. */
    readonly diagram: Diagram | undefined;
}

const logical: Subject = { kind: 'logical' };

/** The picture that is asked for; the logical one where that is gone. */
export function askedPicture(project: Project, params: PreviewParams, session: Session): AskedPicture {
    const { subject: asked = '', options = {} } = params;
    const { model } = project;
    const subject = readSubject(asked) ?? logical;
    const chosen = pictureOptions(project, options, session);
    const diagram = picture(model, subject, chosen);
    return diagram ? { subject, diagram } : { subject: logical, diagram: picture(model, logical, chosen) };
}

function pictureOptions({ findings }: Project, options: PreviewOptions, { language }: Session): PictureOptions {
    const { nesting, instances, folded, opened, hasFindings, hasLegend, isWhole, isUnfolded, ...filter } = options;
    return {
        language,
        nesting,
        instances,
        folded,
        opened,
        isUnfolded,
        filter,
        ...(hasFindings ? { findings } : {}),
        ...(hasLegend ? { hasLegend } : {}),
        ...(isWhole ? {} : { mostNodes: mostReadableNodes }),
    };
}
