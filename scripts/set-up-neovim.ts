import { installByApt } from './install-by-apt.ts';

// For the tests that edit a model in it.
installByApt({ title: 'Neovim', question: ['nvim', '--version'], packages: ['neovim'] });
