/** The bundler hands over the program of the worker as text. */
declare module 'elkjs/lib/elk-worker.min.js' {
    const source: string;
    export default source;
}
