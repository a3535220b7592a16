// Stands in for @vscode/native-watchdog, which would end VS Code with its parent; the tests end it themselves.
exports.start = () => undefined;
exports.exit = (code) => process.exit(code ?? 0);
