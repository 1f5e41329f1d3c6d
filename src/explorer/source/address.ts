// The address of the page is its state: what is shown can be linked to, and Back goes back.
import { signal } from '@preact/signals';

/** The path before all addresses of this server, and the path of GraphQL. */
const setting = (name: string) =>
  typeof document === 'undefined' ? '' : document.querySelector<HTMLMetaElement>(`meta[name="opinion-graph-${name}"]`)?.content ?? '';

export const root = setting('root');
export const graphql = root + (setting('graphql') || '/graphql');

export const address = signal(new URL(typeof location === 'undefined' ? 'http://localhost/' : location.href));

const SEGMENTS = {
  documents: 'document', members: 'member', opinions: 'opinion', answers: 'response', themes: 'theme',
  programmes: 'program', organizations: 'organization', places: 'place', councils: 'council', commitments: 'commitment',
  'stock-answers': 'stock', materials: 'material', pages: 'page',
} as const;

const LISTS = ['', 'search', 'paths', 'compare', ...Object.keys(SEGMENTS)];

/** The segments of the path, decoded. A segment that is no text stays as it is; one that is empty counts in the address of a web page only. */
export function segments(url: URL): string[] {
  const all = url.pathname.slice(root.length).split('/').slice(1);
  return (all[0] === 'pages' ? all : all.filter(Boolean)).map((it) => {
    try {
      return decodeURIComponent(it);
    } catch {
      return it;
    }
  });
}

/** The id of the node that an address shows: /opinions/cstf-13/37 is opinion:cstf-13/00037. */
export function idAt([kind = '', ...rest]: string[]): string | undefined {
  const name = SEGMENTS[kind as keyof typeof SEGMENTS];
  if (!name || rest.length === 0) return undefined;
  if (name === 'document' && rest.length > 1) return `category:${rest.join('/')}`;
  if (name === 'opinion' || name === 'response') return `${name}:${rest.slice(0, -1).join('/')}/${rest.at(-1)?.padStart(5, '0')}`;
  return `${name}:${rest.join('/')}`;
}

/** The path of a node, or of its linked data if it has no page here. */
export function pathOf(id: string): string {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon) === 'category' ? 'document' : id.slice(0, colon);
  const segment = Object.entries(SEGMENTS).find(([, it]) => it === kind)?.[0];
  const rest = segment === 'opinions' || segment === 'answers' ? id.slice(colon + 1).replace(/\/0+(?=\d+$)/, '/') : id.slice(colon + 1);
  return segment ? `/${segment}/${encoded(rest)}` : `/doc/${encoded(id)}`;
}

/** A part of a path: what a path may hold stays readable. */
export function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%(2F|3A|40|2C)/g, decodeURIComponent);
}

/** A link with a query; the language of the page goes with it. Empty values are left out. */
export function link(path: string, query: Record<string, string | undefined> = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value);
  const lang = address.value.searchParams.get('lang');
  if (lang && !asked.has('lang') && !path.startsWith('/doc/')) asked.set('lang', lang);
  const text = asked.toString().replace(/%(2F|3A|7E|2C)/g, decodeURIComponent);
  return root + path + (text ? `?${text}` : '');
}

/** The link to a node. */
export const to = (id: string): string => link(pathOf(id));

/** The same address with some of its query changed; undefined takes a value away. */
export function changed(query: Record<string, string | undefined>): string {
  const all = { ...Object.fromEntries(address.value.searchParams), ...query };
  return link(address.value.pathname.slice(root.length), all);
}

/** A value of the query. */
export const asked = (name: string): string | undefined => address.value.searchParams.get(name) ?? undefined;

/** The values of a list in the query. */
export const listed = (name: string): string[] => asked(name)?.split(',').filter(Boolean) ?? [];

/** Whether a view was reached from another one, so that its title gets the focus. */
export let moved = false;

/** Goes to an address of the explorer. */
export function go(href: string, { replace = false } = {}): void {
  const before = address.value;
  const next = new URL(href, before);
  history[replace ? 'replaceState' : 'pushState'](null, '', next);
  address.value = next;
  if (next.pathname !== before.pathname) {
    moved = true;
    scrollTo(0, 0);
  }
}

/** Whether the explorer shows this address itself. */
export function isOwn(url: URL): boolean {
  return url.origin === address.value.origin && url.pathname.startsWith(`${root}/`) && LISTS.includes(segments(url)[0] ?? '');
}

/** Follows links inside the page, and Back. */
export function follow(): void {
  addEventListener('popstate', () => { address.value = new URL(location.href); });
  document.addEventListener('click', (event) => {
    const anchor = (event.target as Element).closest('a');
    if (!anchor || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const url = new URL(anchor.href);
    if (anchor.target || anchor.hasAttribute('download') || !isOwn(url) || (url.hash && url.pathname === location.pathname)) return;
    event.preventDefault();
    go(anchor.href);
  });
}
