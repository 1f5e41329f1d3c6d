// The editors of GraphiQL read and check texts in workers. They are files beside the page, so that the page needs no other host.
const files = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(`graphiql/${files[label] ?? 'editor.worker.js'}`, document.baseURI)),
};
