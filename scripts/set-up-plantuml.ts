import { installByApt } from './install-by-apt.ts';

// For the tests that draw an export with it.
installByApt({ title: 'PlantUML', question: ['plantuml', '-version'], packages: ['plantuml', 'graphviz'] });
