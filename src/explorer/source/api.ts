// Asks the public GraphQL endpoint for trusted documents by name, as any front end would.
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../generated/asked.ts';
import type { Asked } from '../generated/asked.ts';
import { graphql } from './address.ts';

export type Operation = keyof Asked;
export type AnswerOf<O extends Operation> = Asked[O]['answer'];
export type VariablesOf<O extends Operation> = Asked[O]['variables'];

/** What is known of an answer. While the next one is read, the last one stays. */
export interface Reading<T> {
  data?: T;
  state: 'loading' | 'ready' | 'not-ready' | 'failed';
  message?: string;
  retry: () => void;
}

/** A request that the view on the screen consists of. */
export interface Request {
  operation: Operation;
  variables: object;
}

/** The revision of the graph that the last answer is of. */
export const revision = signal('');

/** The requests of the view, for its foot. */
export const requests = signal<Request[]>([]);

const AGAIN_AFTER = 1500;

/** Errors that pass by themselves. */
const WAITED_FOR: string[] = ['NOT_READY', 'UNAVAILABLE'];

class NotReady extends Error {}

const TOKEN = 'opinion-graph-token';

/** The token that the reader typed. It stays in this tab, and is in no address. */
export const token = signal(typeof sessionStorage === 'undefined' ? '' : sessionStorage.getItem(TOKEN) ?? '');

/** Whether the server answers with a token only, and whether it refused the one that was typed. */
export const lock = signal<'open' | 'closed' | 'refused'>('open');

/** Keeps a token for this tab; an empty one is forgotten. */
export function keepToken(text: string): void {
  token.value = text;
  if (text) sessionStorage.setItem(TOKEN, text);
  else sessionStorage.removeItem(TOKEN);
  lock.value = 'open';
}

/** The headers that a request needs. */
const headers = (accept: string): Record<string, string> => ({ accept, ...(token.value && { authorization: `Bearer ${token.value}` }) });

/** The address at which an answer can be read. */
export function addressOf({ operation, variables }: Request): string {
  const text = JSON.stringify(variables);
  return `${graphql}/operations/${operation}${text === '{}' ? '' : `?variables=${encodeURIComponent(text)}`}`;
}

/** The text of a trusted document. */
export const textOf = (operation: Operation): string => texts[operation];

/** Reads an answer once. */
export async function read<O extends Operation>(operation: O, variables: VariablesOf<O>, stop?: AbortSignal): Promise<AnswerOf<O>> {
  const response = await fetch(addressOf({ operation, variables }), { signal: stop, headers: headers('application/graphql-response+json') });
  const answer = await response.json() as { data?: AnswerOf<O>; errors?: { message: string; extensions?: { code?: string } }[] };
  const error = answer.errors?.[0];
  if (error?.extensions?.code === 'UNAUTHENTICATED') {
    const refused = token.value !== '' || lock.value === 'refused';
    keepToken('');
    lock.value = refused ? 'refused' : 'closed';
  }
  if (WAITED_FOR.includes(error?.extensions?.code ?? '')) throw new NotReady(error?.message);
  if (error || !answer.data) throw new Error(error?.message ?? `${response.status}`);
  if ('graph' in answer.data) revision.value = answer.data.graph.revision;
  return answer.data;
}

/** Reads an answer for a view, again whenever its variables change. Without an operation to ask, it does nothing. */
export function useAnswer<O extends Operation>(operation: O, variables: VariablesOf<O> | undefined): Reading<AnswerOf<O>> {
  const key = variables && JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState<{ key?: string; data?: AnswerOf<O>; error?: Error }>({});
  useEffect(() => {
    if (!key) return undefined;
    const request = { operation, variables: JSON.parse(key) as VariablesOf<O> };
    const stop = new AbortController();
    let later: ReturnType<typeof setTimeout>;
    requests.value = [...requests.value, request];
    read(operation, request.variables, stop.signal).then(
      (data) => setKnown({ key, data }),
      (error: Error) => {
        if (stop.signal.aborted) return;
        setKnown((before) => ({ ...before, key, error }));
        if (error instanceof NotReady) later = setTimeout(() => setRound((it) => it + 1), AGAIN_AFTER);
      },
    );
    return () => {
      stop.abort();
      clearTimeout(later);
      requests.value = requests.value.filter((it) => it !== request);
    };
  }, [operation, key, round]);
  const settled = known.key === key && key !== undefined;
  const retry = () => {
    setKnown((before) => ({ data: before.data }));
    setRound((it) => it + 1);
  };
  const state = !settled ? 'loading' : !known.error ? 'ready' : known.error instanceof NotReady ? 'not-ready' : 'failed';
  return { data: known.data, state, message: known.error?.message, retry };
}

/** A list that grows by pages: `more` reads the next one. Another key begins anew. */
export function usePages<O extends Operation, T>(
  operation: O,
  variables: VariablesOf<O> | undefined,
  listOf: (answer: AnswerOf<O>) => { nodes: T[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } },
): Reading<AnswerOf<O>> & { nodes: T[]; more?: () => void; isReadingMore: boolean } {
  const first = useAnswer(operation, variables);
  const [rest, setRest] = useState<{ of?: AnswerOf<O>; nodes: T[]; cursor: string | null; busy: boolean }>({ nodes: [], cursor: null, busy: false });
  if (!first.data) return { ...first, nodes: [], isReadingMore: false };
  const page = listOf(first.data);
  const grown = rest.of === first.data;
  const cursor = grown ? rest.cursor : page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const nodes = grown ? rest.nodes : [];
  const more = async () => {
    setRest({ of: first.data, nodes, cursor, busy: true });
    const answer = await read(operation, { ...variables, after: cursor } as VariablesOf<O>).catch(() => undefined);
    const next = answer && listOf(answer);
    setRest({
      of: first.data, nodes: [...nodes, ...next?.nodes ?? []], busy: false,
      cursor: next ? next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null : cursor,
    });
  };
  return { ...first, nodes: [...page.nodes, ...nodes], more: cursor ? more : undefined, isReadingMore: grown && rest.busy };
}
