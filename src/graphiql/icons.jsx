// Icons in the style of GraphiQL's own.
const icon = (path) => () => (
  <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d={path} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

export const QuestionsIcon = icon('M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10');
export const LinkIcon = icon('M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1');
export const CypherIcon = icon('M8 7 3 12l5 5M16 7l5 5-5 5M13.5 5l-3 14');
