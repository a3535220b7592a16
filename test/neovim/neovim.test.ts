import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isNeovimInstalled, Neovim } from './neovim.ts';

if (!isNeovimInstalled) console.warn('Skipped: no Neovim 0.7 or later is installed; npm test says why.');

describe.skipIf(!isNeovimInstalled)('Neovim, set up as the guide says,', { timeout: 60_000 }, () => {
    test('shows what is wrong, applies a fix and saves it', async () => {
        const neovim = open(`service order {
  calls shiping
  calls paymnt
}
service shipping {}
service payment {}
`);
        expect(await neovim.until(diagnostics)).toEqual([
            "2: Nothing is called 'shiping' here. Did you mean 'shipping'?",
            "3: Nothing is called 'paymnt' here. Did you mean 'payment'?",
        ]);
        await neovim.valueOf(chooseFirst);
        await neovim.type('2G$<F4>');
        await neovim.until('vim.bo.modified');
        expect(await neovim.until('titles[1]')).toBe("Replace by 'shipping'");
        await neovim.type(':write<CR>');
        await neovim.until('not vim.bo.modified');
        expect(neovim.saved()).toBe(`service order {
  calls shipping
  calls paymnt
}
service shipping {}
service payment {}
`);
        await neovim.until(`#${diagnostics} == 1`);
        expect(await neovim.valueOf(diagnostics)).toEqual([
            "3: Nothing is called 'paymnt' here. Did you mean 'payment'?",
        ]);
    });

    test('links a finding to the page of its rule beside the program', async () => {
        const neovim = open(`service order {}
service shipping { calls order }
environment prod {
  tier: production
  host h { run order  run shipping }
}
`);
        const links = await neovim.until(linksOf('shared-host'));
        expect(links).toEqual([expect.stringMatching(/\/docs\/rules\/shared-host\.md$/)]);
        for (const link of Array.isArray(links) ? links : []) expect(existsSync(fileURLToPath(link))).toBe(true);
    });

    test('explains what is under the cursor', async () => {
        const neovim = open(`service order { calls shipping }
service shipping "Brings it home" { calls nobody }
`);
        await neovim.until(diagnostics);
        await neovim.type('2G0wK');
        expect(await neovim.until(floatingText)).toEqual(
            expect.arrayContaining([expect.stringContaining('Brings it home'), expect.stringContaining('`order`')]),
        );
    });

    test('completes a name', async () => {
        const neovim = open(`service order { calls sh }
service shipping {}
`);
        await neovim.until(diagnostics);
        await neovim.type('1G0fha<C-x><C-o>');
        await neovim.until('vim.fn.getline(1) ~= "service order { calls sh }"');
        expect(await neovim.valueOf('vim.fn.getline(1)')).toBe('service order { calls shipping }');
    });
});

function open(text: string): Neovim {
    const neovim = new Neovim(text);
    onTestFinished(() => neovim.stop());
    return neovim;
}

const diagnostics =
    'vim.tbl_map(function(found) return (found.lnum + 1) .. ": " .. found.message end, vim.diagnostic.get(0))';

/** Takes the place of the menu, as plugins do. */
const chooseFirst = `(function()
    vim.ui.select = function(items, options, choose)
        titles = vim.tbl_map(options.format_item, items)
        choose(items[1])
    end
    return true
end)()`;

const floatingText = `(function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
        if vim.api.nvim_win_get_config(window).relative ~= '' then
            return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        end
    end
    return {}
end)()`;

function linksOf(rule: string): string {
    return `(function()
        local links = {}
        for _, found in ipairs(vim.diagnostic.get(0)) do
            if found.code == '${rule}' then table.insert(links, found.user_data.lsp.codeDescription.href) end
        end
        return links
    end)()`;
}
