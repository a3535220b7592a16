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
export function askedPicture(
    project: Project,
    { subject = '', options = {} }: Pick<PreviewParams, 'subject' | 'options'>,
    { language }: Pick<Session, 'language'>,
): AskedPicture {
    const asked = JSON.stringify([subject, options, language]);
    const last = lastPictures.get(project);
    if (last?.asked === asked) return last;
    const answer = { ...drawn(project, readSubject(subject) ?? logical, { ...options, language }), asked };
    lastPictures.set(project, answer);
    return answer;
}

/** After a picture is shown, cards about what is in it ask for the same one. */
const lastPictures = new WeakMap<Project, AskedPicture & { readonly asked: string }>();

function drawn(project: Project, subject: Subject, wish: Wish): AskedPicture {
    const { model } = project;
    const options = pictureOptions(project, wish);
    const diagram = picture(model, subject, options);
    return diagram ? { subject, diagram } : { subject: logical, diagram: picture(model, logical, options) };
}

interface Wish extends PreviewOptions, Pick<PictureOptions, 'language'> {}

function pictureOptions({ findings }: Project, wish: Wish): PictureOptions {
    const { language, nesting, instances, folded, opened, hasFindings, hasLegend, isWhole, isUnfolded, ...filter } =
        wish;
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
