// A file system for the web build of VS Code: the files that the tests serve, which are on no disk.
const { EventEmitter, FileSystemError, FileType, Uri, workspace } = require('vscode');

exports.activate = ({ extensionUri, subscriptions }) => {
    const place = (path) => Uri.joinPath(extensionUri, '../..', path).toString(true);
    const changed = new EventEmitter();
    const changes = new EventSource(place('changes'));
    changes.onmessage = ({ data }) => {
        const { type, path } = JSON.parse(data);
        changed.fire([{ type, uri: Uri.from({ scheme: 'served', path }) }]);
    };
    subscriptions.push(
        { dispose: () => changes.close() },
        workspace.registerFileSystemProvider('served', servedFiles(place, changed.event), { isCaseSensitive: true }),
    );
};

function servedFiles(place, onDidChangeFile) {
    const files = async () => (await fetch(place('files'))).json();
    const change = (method, { path }, body) => fetch(place(`files${path}`), { method, body });
    return {
        onDidChangeFile,
        watch: () => ({ dispose() {} }),
        stat: async (uri) => statOf(await files(), uri),
        readDirectory: async ({ path }) => entriesOf(await files(), path),
        async readFile(uri) {
            const file = (await files())[uri.path];
            if (!file) throw FileSystemError.FileNotFound(uri);
            return new TextEncoder().encode(file.text);
        },
        writeFile: async (uri, bytes) => void (await change('PUT', uri, bytes)),
        delete: async (uri) => void (await change('DELETE', uri)),
        async rename(from, to) {
            await change('PUT', to, (await files())[from.path].text);
            await change('DELETE', from);
        },
        createDirectory() {},
    };
}

function statOf(files, uri) {
    const { path } = uri;
    const file = files[path];
    if (file) return { type: FileType.File, ctime: 0, mtime: file.changed, size: file.text.length };
    if (path === '/' || entriesOf(files, path).length > 0)
        return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(uri);
}

function entriesOf(files, folder) {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const below = Object.keys(files).filter((path) => path.startsWith(start));
    const entries = below.map((path) => path.slice(start.length).split('/'));
    return [...new Map(entries.map(([name, ...rest]) => [name, rest.length ? FileType.Directory : FileType.File]))];
}
