// Ids of nodes in an answer lead to their pages.
const ID = /"([a-z]+:[^"\s\\]+)"/g;

const address = (id) => new URL(`id/${encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2F', '/')}`, document.baseURI).href;

/** Makes links of the ids in an editor, which one click follows. Gives a function that ends this. */
export function linkIds(monaco, editor) {
  const links = monaco.languages.registerLinkProvider('json', {
    provideLinks: (model) => ({
      links: model !== editor.getModel() ? [] : [...model.getValue().matchAll(ID)].filter((it) => !it[1].startsWith('http')).map((it) => ({
        range: monaco.Range.fromPositions(model.getPositionAt(it.index + 1), model.getPositionAt(it.index + it[0].length - 1)),
        url: address(it[1]),
        tooltip: 'Open this node',
      })),
    }),
  });
  const clicks = editor.onMouseUp(({ target, event }) => {
    const word = target.position && editor.getModel().getLineContent(target.position.lineNumber);
    const id = word && [...word.matchAll(ID)].find((it) => it.index < target.position.column && target.position.column <= it.index + it[0].length);
    if (id && !event.ctrlKey && !event.metaKey && editor.getSelection().isEmpty()) {
      window.open(address(id[1]), '_blank', 'noopener');
    }
  });
  return () => [links, clicks].forEach((it) => it.dispose());
}
