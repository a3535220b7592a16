import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { docsTexts } from '../docs-texts.ts';
import type { Text } from '../texts.ts';
import { type BlockContent, blockContent, type PageImage } from './block-content.ts';
import { blockText, checksum, filledBlock, isSameContent } from './block-text.ts';
import { blockWish } from './block-wish.ts';
import { isWithin } from './is-within.ts';
import type { ModelFinder } from './model-finder.ts';
import { type PageBlock, type PageProblem, pageBlocks } from './page-blocks.ts';

/** A page with its blocks as they are to be. */
export interface FilledPage {
    /** Absolute. */
    readonly path: string;
    readonly before: string;
    readonly after: string;
    /** In the order of the page. */
    readonly blocks: readonly SettledBlock[];
    readonly problems: readonly PageProblem[];
}

/** `edited` was changed by hand and stays as it is. */
export interface SettledBlock {
    readonly block: PageBlock;
    readonly state: 'current' | 'stale' | 'edited';
    readonly content: string;
    readonly image: PageImage | undefined;
}

export interface Filling {
    readonly modelOf: ModelFinder;
    /** What becomes of blocks that were changed by hand. */
    readonly edited: 'kept' | 'replaced';
    /** Absolute; pictures go nowhere else. */
    readonly folders: readonly string[];
}

/** Fills the blocks of a page; nothing outside them is changed. */
export async function filledPage(path: string, text: string, filling: Filling): Promise<FilledPage> {
    const { blocks, problems: misplaced } = pageBlocks(text, path.toLowerCase().endsWith('.mdx') ? 'mdx' : 'md');
    const settled: SettledBlock[] = [];
    const problems: PageProblem[] = [...misplaced];
    for (const block of blocks) {
        const content = await contentOf(block, path, filling);
        if ('en' in content) problems.push({ at: block.opening.start, text: content });
        else settled.push(settledBlock(block, content, text, filling));
    }
    const stale = settled.filter(({ state }) => state === 'stale');
    const after = stale.reduceRight((page, { block, content }) => {
        const filled = filledBlock(text, block, content);
        return page.slice(0, block.opening.start) + filled + page.slice(block.closing.end);
    }, text);
    return { path, before: text, after, blocks: settled, problems };
}

async function contentOf({ opening }: PageBlock, page: string, filling: Filling): Promise<BlockContent | Text> {
    const wish = blockWish(opening.words);
    if ('en' in wish) return wish;
    const project = filling.modelOf(wish.model, page);
    if ('en' in project) return project;
    const content = await blockContent(wish, project, page);
    if ('en' in content || !content.image || isWithin(content.image.path, filling.folders)) return content;
    return docsTexts.outside(relative(dirname(page), content.image.path).replaceAll('\\', '/'));
}

function settledBlock(
    block: PageBlock,
    { text: content, image }: BlockContent,
    page: string,
    { edited }: Filling,
): SettledBlock {
    const now = blockText(page, block);
    const sum = block.closing.words;
    const isRight = isSameContent(now, content);
    const there = image && textAt(image.path);
    if (isRight && sum === checksum(content) && there === image?.text) {
        return { block, content: now, image, state: 'current' };
    }
    const isOurs = (now === '' || isRight || sum === checksum(now)) && (there === undefined || isPicture(there));
    return { block, content, image, state: isOurs || edited === 'replaced' ? 'stale' : 'edited' };
}

/** Lines may end in another way once git has had the file. */
function textAt(path: string): string | undefined {
    try {
        return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    } catch {
        return undefined;
    }
}

/** Any other file than a picture of ours is somebody's own. */
function isPicture(text: string): boolean {
    return text.startsWith('<svg class="groundplan"');
}
