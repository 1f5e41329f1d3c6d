// Prepares what Neo4j Browser reads when it starts: whom to connect as, which guide to open, and how nodes look. Then opens it.
'use strict';

const stored = (key) => JSON.parse(localStorage.getItem(`neo4j.${key}`) ?? '{}');
const store = (key, value) => localStorage.setItem(`neo4j.${key}`, JSON.stringify(value));

/** The rules of a style sheet, by selector, as Neo4j Browser keeps them. */
function rules(grass) {
  const found = [...grass.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, selector, body]) => [selector.trim(),
    Object.fromEntries([...body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim().replace(/^"(.*)"$/, '$1')]))]);
  return Object.fromEntries(found);
}

async function read(address, as) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer[as]();
}

async function open() {
  const { bolt, user, password } = await read('reader.json', 'json');
  const wanted = new URL(location.href).searchParams.get('lang') ?? navigator.language;
  const guide = new URL(`guide/${wanted.startsWith('ja') ? 'ja' : 'en'}.html`, location.href).href;
  const id = '$$discovery';
  store('connections', {
    allConnectionIds: [id],
    connectionsById: { [id]: { id, name: id, type: 'bolt', host: bolt, username: user, password, authenticationMethod: 'NATIVE', authEnabled: true } },
  });
  store('settings', {
    maxFrames: 15, ...stored('settings'), initCmd: `:guide ${guide}`, playImplicitInitCommands: true, showSampleScripts: false, allowCrashReports: false, allowUserStats: false,
  });
  store('grass', rules(await read('style.grass', 'text')));
  location.replace('index.html');
}

// Neo4j Browser opens guides of this name only.
if (['127.0.0.1', '[::1]'].includes(location.hostname)) {
  location.hostname = 'localhost';
} else {
  open().catch((error) => {
    document.getElementById('status').textContent = `Neo4j Browser could not be opened: ${error.message}`;
  });
}
